package org.lianbing.bank.internal;

/** How questions stand in a sheet or a text. */
enum Layout {
    QUESTION_PER_ROW("一行一题"),
    OPTION_PER_ROW("一行一个选项"),
    SHEET_PER_TYPE("一种题型一个工作表"),
    TRUTH_COLUMNS("每个选项一列“是否正确”"),
    OPTIONS_IN_ONE_CELL("选项写在一格里"),
    SECTIONED_TEXT("按题型分段的文字"),
    TAGGED_TEXT("题干后面标题型的文字"),
    /** Its owner says so. */
    NOT_READ("不读取"),
    /** A format that says by itself what is what. */
    OWN("格式自带说明");

    private final String title;

    Layout(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
