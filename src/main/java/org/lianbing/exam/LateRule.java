package org.lianbing.exam;

import java.time.Duration;

/**
 * What an occasion does with an answer that arrives at or after the deadline; stated before it begins and fixed with
 * each attempt at its start. Every late answer is kept as evidence, whatever the rule.
 *
 * @param within how long after the deadline an answer is still scored if the phone shows that it was given before the
 *     deadline (a phone that was offline); attempts of people who have not submitted stay open for so long, and results
 *     wait for it. Zero: evidence only. The time a phone shows is the phone's word: whoever chooses this rule trusts it.
 */
public record LateRule(Duration within) {
    /** Long enough for a tunnel or a dead spot, short enough for everybody else to wait. */
    public static final Duration WITHIN_MAX = Duration.ofHours(24);

    public static final LateRule EVIDENCE_ONLY = new LateRule(Duration.ZERO);

    public LateRule {
        if (within.isNegative() || within.compareTo(WITHIN_MAX) > 0) {
            throw new IllegalArgumentException("late answers are scored for at most a day, not " + within);
        }
    }

    public static LateRule scoredWithin(Duration within) {
        return new LateRule(within);
    }
}
