package org.lianbing.bank;

/** Where a worker stood when she found a question wrong. */
public enum ReportPlace {
    PRACTICE,
    WRONG_BOOK,
    PAPER
}
