package org.lianbing.platform;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in an uploaded sheet, said so that its owner finds the place and knows what to do.
 *
 * @param row 1-based, as Excel shows it
 * @param column letters as Excel shows them, or "" when it is about the whole row
 * @param value what stands there, shortened
 * @param code {@code module.fact}
 * @param message what is wrong
 * @param suggestion what to do about it
 */
@Serdeable
public record SheetFault(
        String sheet,
        int row,
        String column,
        String value,
        String code,
        String message,
        @Nullable String suggestion) {
    private static final int VALUE_MAX = 120;

    public SheetFault {
        value = value.length() <= VALUE_MAX ? value : value.substring(0, VALUE_MAX - 1) + "…";
    }

    /** What is wrong with a cell by itself; null when nothing is. */
    public static @Nullable SheetFault ofCell(String sheet, int row, Workbooks.Cell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER, TRUTH -> null;
            case DATE -> of(sheet, row, cell, "platform.cell-is-date", "Excel 把这一格当成了日期", "把单元格格式改成“文本”，再重新输入原来的内容");
            case FORMULA ->
                cell.text().contains("DISPIMG")
                        ? of(sheet, row, cell, "platform.cell-is-picture", "这一格是嵌入的图片，读不出文字", "请用文字写出来")
                        : of(sheet, row, cell, "platform.cell-is-formula", "这一格是公式，不是文字", "复制这一格，用“选择性粘贴—数值”贴回去");
            case ERROR -> of(sheet, row, cell, "platform.cell-is-error", "这一格显示的是 Excel 的错误值", "请重新输入内容");
            case LOST_DIGITS ->
                of(sheet, row, cell, "platform.cell-lost-digits", "号码存成了数字，Excel 已经丢掉最后几位", "先把单元格格式改成“文本”，再重新输入完整的号码");
            case TOO_LONG -> of(sheet, row, cell, "platform.cell-too-long", "这一格的文字太长", "请缩短");
        };
    }

    private static SheetFault of(
            String sheet, int row, Workbooks.Cell cell, String code, String message, String suggestion) {
        return new SheetFault(sheet, row, Workbooks.letters(cell.column()), cell.text(), code, message, suggestion);
    }
}
