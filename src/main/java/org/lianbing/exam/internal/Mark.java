package org.lianbing.exam.internal;

/** What an answer is worth. */
record Mark(int scoreTenths, boolean right) {
    static final Mark NOTHING = new Mark(0, false);
}
