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
 * @param freezesAt until then boards move with every submission, if scores are told at once; from then on they stand still
 *     until the organiser reveals the results, which do not come out before. Null: no boards before the results
 * @param noticeEndsAt until when the results can be objected to (公示), exclusive; null: they are final at once. Where
 *     people go on by rank it is no rule: it is set when the notice goes up, counted in working days
 * @param advancement by which rule people go on after the round; null: it is not about going on
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
        @Nullable AdvancementRules advancement,
        @Nullable Integer lateAnswerSeconds) {
    public static final RoundRules USUAL =
            new RoundRules(RoundKind.SCORED, WindowKind.OWN, null, null, null, CountingRule.BEST, null, null);

    /** Without going on, and with late answers as evidence only. */
    public RoundRules(
            RoundKind kind,
            WindowKind window,
            @Nullable Integer lateEntrySeconds,
            @Nullable Integer leastSeconds,
            @Nullable Integer triesPerDay,
            CountingRule counting,
            @Nullable Instant freezesAt,
            @Nullable Instant noticeEndsAt) {
        this(kind, window, lateEntrySeconds, leastSeconds, triesPerDay, counting, freezesAt, noticeEndsAt, null, null);
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

    /** The same, but for who goes on. */
    public RoundRules advancing(AdvancementRules rules) {
        return new RoundRules(
                kind,
                window,
                lateEntrySeconds,
                leastSeconds,
                triesPerDay,
                counting,
                freezesAt,
                noticeEndsAt,
                rules,
                lateAnswerSeconds);
    }

    /** The same, but for answers that arrive late. */
    public RoundRules takingLate(int seconds) {
        return new RoundRules(
                kind,
                window,
                lateEntrySeconds,
                leastSeconds,
                triesPerDay,
                counting,
                freezesAt,
                noticeEndsAt,
                advancement,
                seconds);
    }

    /** The same, with boards that stand still from then on. */
    public RoundRules freezing(Instant at) {
        return new RoundRules(
                kind,
                window,
                lateEntrySeconds,
                leastSeconds,
                triesPerDay,
                counting,
                at,
                noticeEndsAt,
                advancement,
                lateAnswerSeconds);
    }

    public boolean scored() {
        return kind == RoundKind.SCORED;
    }
}
