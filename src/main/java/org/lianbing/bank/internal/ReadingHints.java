package org.lianbing.bank.internal;

import java.util.Map;

/**
 * What the owner of a file has said about it.
 *
 * @param columns by sheet and 0-based column the {@link SheetField#code()} it holds; "" for a column that is not read.
 *     A sheet that is named here is read by these columns alone
 * @param answers to each {@link Ask} by its name, one of its choices
 */
record ReadingHints(Map<String, Map<Integer, String>> columns, Map<String, String> answers) {
    static final ReadingHints NONE = new ReadingHints(Map.of(), Map.of());

    ReadingHints {
        columns = Map.copyOf(columns);
        answers = Map.copyOf(answers);
    }
}
