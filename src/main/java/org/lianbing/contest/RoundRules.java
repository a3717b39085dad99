package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.LateRule;

/**
 * How a round is held, beyond its window. What is left out is as usual: a scored round, one's own time, the best try.
 *
 * @param lateEntrySeconds after the start of the window; from then on nobody can start. Null: until the window ends
 * @param leastSeconds a paper cannot be handed in earlier after its start; null: at any time
 * @param triesPerDay of one member on one day of Beijing time, within all her tries; null: no bound by day
 * @param freezesAt from then until the results are out boards stand still; null: never
 * @param noticeEndsAt until when the results can be objected to (公示), exclusive; null: they are final at once
 * @param lateAnswerSeconds how long after the deadline an answer still counts that the phone gave before it, because it was
 *     offline; results wait for it. Null: what arrives late is kept as evidence and never counts
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
        @Nullable Instant noticeEndsAt,
        @Nullable Integer lateAnswerSeconds) {
    public static final RoundRules USUAL =
            new RoundRules(RoundKind.SCORED, WindowKind.OWN, null, null, null, CountingRule.BEST, null, null);

    /** With late answers as evidence only. */
    public RoundRules(
            RoundKind kind,
            WindowKind window,
            @Nullable Integer lateEntrySeconds,
            @Nullable Integer leastSeconds,
            @Nullable Integer triesPerDay,
            CountingRule counting,
            @Nullable Instant freezesAt,
            @Nullable Instant noticeEndsAt) {
        this(kind, window, lateEntrySeconds, leastSeconds, triesPerDay, counting, freezesAt, noticeEndsAt, null);
    }

    /** What a client leaves out is as usual. */
    public RoundRules {
        kind = kind == null ? RoundKind.SCORED : kind;
        window = window == null ? WindowKind.OWN : window;
        counting = counting == null ? CountingRule.BEST : counting;
    }

    /** What becomes of answers that arrive after the deadline. */
    public LateRule late() {
        return lateAnswerSeconds == null
                ? LateRule.EVIDENCE_ONLY
                : LateRule.scoredWithin(Duration.ofSeconds(lateAnswerSeconds));
    }

    public boolean scored() {
        return kind == RoundKind.SCORED;
    }
}
