package org.lianbing.bank.internal;

/** What its owner says how questions stand in a sheet, where our own guess is wrong. */
enum LayoutChoice {
    /** As we guess. */
    GUESSED,
    QUESTION_PER_ROW,
    OPTION_PER_ROW,
    /** Its rows are the lines of a text. */
    TEXT,
    NOT_READ
}
