package org.lianbing.contest;

/** Which of a member's tries at a round makes her result. */
public enum CountingRule {
    /** The best by score, then time, then submission. */
    BEST,
    /** The one started last. */
    LAST,
    /**
     * The mean of all submitted tries: scores in tenths, halves up; times in whole seconds, rounded down; the submission
     * and the paper shown are those of the last try.
     */
    AVERAGE
}
