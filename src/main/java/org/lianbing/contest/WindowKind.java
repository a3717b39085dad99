package org.lianbing.contest;

/** How the time to answer is given within [starts, ends). */
public enum WindowKind {
    /** Everybody until the same end: who comes later has less time. */
    COMMON,
    /** Everybody the same duration from pressing start, cut off at the end of the window. */
    OWN
}
