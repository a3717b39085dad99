package org.lianbing.contest;

/** How far people are with a case. */
public enum CaseState {
    /** Nobody has said anything about it. */
    OPEN,
    /** Somebody it is about was asked. */
    ASKED,
    /** An exclusion was proposed and waits for a second organiser. */
    PROPOSED,
    /** An exclusion was confirmed. */
    EXCLUDED,
    /** There was nothing to it. */
    CLEARED
}
