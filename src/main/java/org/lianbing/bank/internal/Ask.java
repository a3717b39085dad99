package org.lianbing.bank.internal;

import java.util.List;

/**
 * Something a file says that means one thing in one program and another in the next, so its owner is asked once.
 *
 * @param code what it is about: {@link #TYPE_CODE}
 * @param value as it stands in the file: 4
 * @param choices what it may mean: names of {@link org.lianbing.bank.QuestionType}
 * @param rows how many rows wait for the answer, as far as the file has been read
 */
record Ask(String code, String value, List<String> choices, int rows) {
    static final String TYPE_CODE = "type-code";

    Ask {
        choices = List.copyOf(choices);
    }

    /** Under which the answer is kept in {@link ReadingHints#answers()}. */
    String name() {
        return name(code, value);
    }

    static String name(String code, String value) {
        return code + ":" + value;
    }
}
