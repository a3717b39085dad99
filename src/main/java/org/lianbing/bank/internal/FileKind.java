package org.lianbing.bank.internal;

/** What a file turned out to be, by its content and not by its name. */
enum FileKind {
    XLSX("Excel 工作簿"),
    XLS("旧版 Excel 工作簿"),
    CSV("CSV 表格"),
    DOCX("Word 文档"),
    TEXT("文本"),
    GIFT("GIFT 文本"),
    AIKEN("Aiken 文本"),
    MOODLE_XML("Moodle XML"),
    QTI("QTI 试题包"),
    FOLDER("题库文件夹");

    private final String title;

    FileKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
