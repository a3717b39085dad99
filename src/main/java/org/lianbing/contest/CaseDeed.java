package org.lianbing.contest;

/** What was done about a case. */
public enum CaseDeed {
    CLEARED,
    ASKED,
    REPLIED,
    PROPOSED,
    /** The proposed exclusion was turned down or taken back. */
    DECLINED,
    CONFIRMED
}
