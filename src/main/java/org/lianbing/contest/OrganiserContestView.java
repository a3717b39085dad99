package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contest as its organiser sees it.
 *
 * @param phase where the window stands; null while a draft
 * @param resultsAt when the results come out at the earliest, extra time included
 * @param closedAt when they came out; null before
 * @param eligibleCount members who may enter, as the roster stands now
 */
@Serdeable
public record OrganiserContestView(
        long id,
        ContestState state,
        String name,
        String summary,
        long organisationId,
        String organisationName,
        ContestDraft.EligibilityDraft eligibility,
        long roundId,
        ContestDraft.RoundDraft round,
        @Nullable RoundPhase phase,
        Instant createdAt,
        @Nullable Instant publishedAt,
        Instant resultsAt,
        @Nullable Instant closedAt,
        int questionCount,
        int fullMarksTenths,
        long eligibleCount) {}
