package org.lianbing.contest;

/** What a round's boards show. */
public enum BoardState {
    /** Nothing: places come out with the results, or nobody has been ranked yet. */
    HIDDEN,
    /** Everything that was submitted so far. */
    LIVE,
    /** What was submitted before the freeze and nothing later, for everybody, until the organiser reveals the rest. */
    FROZEN,
    /** The results as they came out. */
    FINAL
}
