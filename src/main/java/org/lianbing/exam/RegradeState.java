package org.lianbing.exam;

/** How far a regrade is. */
public enum RegradeState {
    /** All attempts are being marked again; nothing is changed. */
    COMPUTING,
    /** Differences and consequences can be read; nothing is changed until somebody decides. */
    PROPOSED,
    /** Decided; attempts are being given their new marks. */
    GOING_LIVE,
    LIVE,
    WITHDRAWN
}
