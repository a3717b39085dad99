package org.lianbing.contest;

/** What a worker sees of a submitted attempt, and when. Ranks are shown only with the results, whatever the rule. */
public enum RevealRule {
    /** The score at once; keys when the round's results are out. */
    SCORE_AT_ONCE,
    /** Score and keys once her last try is submitted, although others may still be answering. */
    PAPER_AT_ONCE,
    /** Nothing before the round's results are out. */
    AFTER_ROUND
}
