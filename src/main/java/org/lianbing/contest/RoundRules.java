package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a round is held, beyond its window. What is left out is as usual: a scored round, one's own time, the best try.
 *
 * @param lateEntrySeconds after the start of the window; from then on nobody can start. Null: until the window ends
 * @param leastSeconds a paper cannot be handed in earlier after its start; null: at any time
 * @param triesPerDay of one member on one day of Beijing time, within all her tries; null: no bound by day
 * @param freezesAt until then boards move with every submission, if scores are told at once; from then on they stand still
 *     until the organiser reveals the results, which do not come out before. Null: no boards before the results
 * @param noticeEndsAt until when the results can be objected to (公示), exclusive; null: they are final at once
 */
@Serdeable
public record RoundRules(
        RoundKind kind,
        WindowKind window,
        @Nullable Integer lateEntrySeconds,
        @Nullable Integer leastSeconds,
        @Nullable Integer triesPerDay,
        CountingRule counting,
        @Nullable Instant freezesAt,
        @Nullable Instant noticeEndsAt) {
    public static final RoundRules USUAL =
            new RoundRules(RoundKind.SCORED, WindowKind.OWN, null, null, null, CountingRule.BEST, null, null);

    /** What a client leaves out is as usual. */
    public RoundRules {
        kind = kind == null ? RoundKind.SCORED : kind;
        window = window == null ? WindowKind.OWN : window;
        counting = counting == null ? CountingRule.BEST : counting;
    }

    public boolean scored() {
        return kind == RoundKind.SCORED;
    }
}
