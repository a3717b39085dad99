package org.lianbing.bank.internal;

import java.util.List;

/**
 * What we took a file for, before anything of it is taken over: shown to its owner, who may correct it by
 * {@link ReadingHints}.
 */
record Understood(FileKind kind, List<SheetUnderstood> sheets, List<Ask> asks) {
    Understood {
        sheets = List.copyOf(sheets);
        asks = List.copyOf(asks);
    }

    /**
     * @param sheet as on its tab; for a text its file name
     * @param headerRow 1-based; 0 where there is none
     * @param columns those of the header; none for a text
     */
    record SheetUnderstood(String sheet, Layout layout, int headerRow, List<ColumnUnderstood> columns) {
        SheetUnderstood {
            columns = List.copyOf(columns);
        }
    }

    /**
     * @param index 0-based
     * @param letters as Excel shows them
     * @param field {@link SheetField#code()} of what it holds; "" when it is not read
     * @param sample what stands in it first
     */
    record ColumnUnderstood(int index, String letters, String title, String field, String sample) {}
}
