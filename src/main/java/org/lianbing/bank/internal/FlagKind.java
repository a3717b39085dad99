package org.lianbing.bank.internal;

/** What somebody has to settle about a question. */
enum FlagKind {
    /** A worker's report was right: it has to be mended. */
    REPORT_UPHELD,
    /** It cites a law or standard that is in force no more. */
    SOURCE_SUPERSEDED
}
