package org.lianbing.contest;

/** Where a published round stands in its window [starts, ends). */
public enum RoundPhase {
    ANNOUNCED,
    RUNNING,
    /** Nobody can start any more; members with extra time may still be answering. */
    FINISHED
}
