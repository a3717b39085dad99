package org.lianbing.contest.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RevealRule;
import org.lianbing.exam.Reveal;

/** What a worker may see of her submitted attempt: the round's rule, her tries, and whether the results are out. */
final class RevealDecision {
    private RevealDecision() {}

    /**
     * @param closedAt when the results came out; null before
     * @param resultsAt when they are expected, for telling the worker
     * @param lastTry whether this was her last; keys of a paper at once would help her in the next
     */
    static Reveal of(RevealRule rule, boolean lastTry, Instant resultsAt, @Nullable Instant closedAt, Instant now) {
        if (closedAt != null && !now.isBefore(closedAt)) {
            return new Reveal(true, true, null);
        }
        return switch (rule) {
            case AFTER_ROUND -> new Reveal(false, false, resultsAt);
            case SCORE_AT_ONCE -> new Reveal(true, false, resultsAt);
            case PAPER_AT_ONCE -> new Reveal(true, lastTry, lastTry ? null : resultsAt);
        };
    }
}
