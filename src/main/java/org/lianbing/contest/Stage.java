package org.lianbing.contest;

/** Where a published event or round stands, in the order of time; every interval includes its start and not its end. */
public enum Stage {
    /** Published, and nothing can be done yet (or between two rounds). */
    ANNOUNCED,
    /** Members can enter. */
    REGISTRATION,
    /** A warm-up round hands out papers. */
    WARM_UP,
    /** A scored round hands out papers. */
    RUNNING,
    /** Still running, but boards no longer move. */
    FROZEN,
    /** Nobody can start any more; the results are not out. */
    MARKING,
    /** The results are out and can be objected to. */
    PUBLIC_NOTICE,
    FINAL
}
