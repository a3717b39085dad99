package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of a round as its organiser sees it, without its lines.
 *
 * @param words the rule as workers read it
 * @param lotSeed names the lot among people alike
 * @param version goes up with every change
 * @param wouldEndAt when the notice would end if it went up now; null once it is up
 * @param calendarMissing a year that the notice reaches and whose holidays nobody has entered; null if there is none
 * @param workingDaysLeft of the notice, today included
 * @param openWithdrawals how many have asked to give their place up
 * @param next what those on the list take part in; null after the last round
 */
@Serdeable
public record AdvancementView(
        long roundId,
        String title,
        String roundName,
        AdvancementStage stage,
        AdvancementRules rule,
        List<String> words,
        String lotSeed,
        int version,
        int total,
        List<VerdictCount> counts,
        @Nullable Instant computedAt,
        @Nullable Instant wouldEndAt,
        @Nullable Integer calendarMissing,
        @Nullable Instant noticeStartsAt,
        @Nullable Instant noticeEndsAt,
        int workingDaysLeft,
        long openObjections,
        long openWithdrawals,
        @Nullable Instant sealedAt,
        @Nullable String sealedHash,
        @Nullable NextRound next,
        Instant serverNow) {
    @Serdeable
    public record VerdictCount(AdvancementVerdict verdict, String words, int count) {}

    @Serdeable
    public record NextRound(long id, String name, Instant startsAt) {}
}
