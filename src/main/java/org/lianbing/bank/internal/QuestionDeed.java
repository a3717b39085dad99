package org.lianbing.bank.internal;

/** What can become of a revision of a question. */
enum QuestionDeed {
    WRITTEN,
    SENT,
    PUBLISHED,
    SENT_BACK,
    /** Taken out of use; papers that were drawn keep it. */
    RETIRED,
    /** A draft again, to be reviewed like any other. */
    BROUGHT_BACK
}
