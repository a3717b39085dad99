package org.lianbing.practice.internal;

/** How well a question was remembered, in the order and with the meaning that FSRS gives the four answers. */
enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** FSRS counts from 1. */
    int grade() {
        return ordinal() + 1;
    }
}
