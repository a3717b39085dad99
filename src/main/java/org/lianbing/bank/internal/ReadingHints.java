package org.lianbing.bank.internal;

import java.util.Map;

/**
 * What the owner of a file has said about it.
 *
 * @param columns by sheet and 0-based column the {@link SheetField#code()} it holds; "" for a column that is not read.
 *     A sheet that is named here is read by these columns alone
 * @param layouts by sheet, where our guess was wrong
 * @param answers to each {@link Ask} by its name, one of its choices
 */
record ReadingHints(
        Map<String, Map<Integer, String>> columns, Map<String, LayoutChoice> layouts, Map<String, String> answers) {
    static final ReadingHints NONE = new ReadingHints(Map.of(), Map.of());

    ReadingHints {
        columns = Map.copyOf(columns);
        layouts = Map.copyOf(layouts);
        answers = Map.copyOf(answers);
    }

    /** With every layout as we guess it. */
    ReadingHints(Map<String, Map<Integer, String>> columns, Map<String, String> answers) {
        this(columns, Map.of(), answers);
    }

    LayoutChoice layout(String sheet) {
        return layouts.getOrDefault(sheet, LayoutChoice.GUESSED);
    }
}
