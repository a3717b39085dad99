package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A contest in the organiser's list. */
@Serdeable
public record OrganiserContestRow(
        long id,
        ContestState state,
        String name,
        long organisationId,
        String organisationName,
        long roundId,
        String roundName,
        Instant startsAt,
        Instant endsAt,
        @Nullable RoundPhase phase,
        long enteredCount,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt) {}
