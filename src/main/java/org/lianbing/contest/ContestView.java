package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.MultipleRule;

/**
 * A contest as a worker who may enter it sees it.
 *
 * @param attemptId her newest attempt, if there is one
 * @param rules in plain words, one sentence each
 * @param myResult her place, once the results are out
 */
@Serdeable
public record ContestView(
        long id,
        String name,
        String summary,
        RoundPhase state,
        long roundId,
        Instant startsAt,
        Instant endsAt,
        boolean entered,
        ContestCard.AttemptProgress attemptState,
        @Nullable Long attemptId,
        String organiserName,
        List<String> rules,
        RoundView round,
        @Nullable MyResult myResult,
        Instant serverNow) {

    /** @param resultsAt when the results come out at the earliest */
    @Serdeable
    public record RoundView(
            long id,
            String name,
            Instant startsAt,
            Instant endsAt,
            long durationSeconds,
            int triesMax,
            int triesUsed,
            int questionCount,
            int fullMarksTenths,
            MultipleRule multipleRule,
            RevealRule reveal,
            RoundPhase state,
            Instant resultsAt,
            @Nullable Instant closedAt) {}

    /** @param attemptId the try that counts */
    @Serdeable
    public record MyResult(long attemptId, int rank, int rankedCount, int scoreTenths, long elapsedSeconds) {}
}
