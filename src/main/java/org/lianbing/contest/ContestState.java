package org.lianbing.contest;

/** How far a contest is, in the organiser's eyes. */
public enum ContestState {
    /** Can be changed and deleted; no worker sees it. */
    DRAFT,
    /** Frozen and announced. */
    PUBLISHED,
    /** Every round has its results. */
    FINISHED
}
