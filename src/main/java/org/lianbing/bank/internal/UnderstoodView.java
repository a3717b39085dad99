package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we took a file for, as its owner sees it and as it is kept with the import.
 *
 * @param kind in words: Excel 工作簿
 * @param fields what a column may hold
 */
@Serdeable
record UnderstoodView(@Nullable String kind, List<SheetView> sheets, List<AskView> asks, List<FieldView> fields) {
    static final UnderstoodView NOTHING = new UnderstoodView(null, List.of(), List.of(), List.of());

    /**
     * @param layout in words: 一行一题
     * @param choice what its owner said about the layout
     * @param remembered its columns are read as the company said last time
     */
    @Serdeable
    record SheetView(
            String sheet,
            String layout,
            @Nullable LayoutChoice choice,
            int headerRow,
            boolean remembered,
            List<ColumnView> columns) {}

    /** @param field code of what it holds; "" when it is not read */
    @Serdeable
    record ColumnView(int index, String letters, String title, String field, String sample) {}

    /**
     * @param choices names of types
     * @param answer one of them, once it was given
     * @param remembered it was given for an earlier file
     */
    @Serdeable
    record AskView(
            String code,
            String value,
            List<String> choices,
            int rows,
            @Nullable String answer,
            boolean remembered) {
        String name() {
            return Ask.name(code, value);
        }
    }

    @Serdeable
    record FieldView(String code, String title) {}
}
