package org.lianbing.bank.internal;

import java.util.List;

/** Where a paper is laid out: Word or PDF. Texts still hold their marks. */
interface PrintTarget {
    /** How a paragraph looks. */
    enum Look {
        TITLE,
        NOTE,
        HEADING,
        /** A question, kept on one page with what follows it. */
        STEM,
        /** A small question of a case. */
        PART,
        /** What belongs to a question. */
        BELOW,
        /** An entry of the key section. */
        KEY
    }

    void paragraph(Look look, String text);

    /** Options beside each other, so many in a line. */
    void options(List<String> texts, int perLine);

    /** What is matched: left and right, in two columns. */
    void pairs(List<String> left, List<String> right);

    /** Lines to write on. */
    void lines(int count);

    void newPage();
}
