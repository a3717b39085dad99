package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contest in the organiser's list.
 *
 * @param roundId the round that is on: running, else the next, else the last; likewise its name, event and window
 * @param stage of that round's event; null while a draft
 * @param enteredCount of all events
 */
@Serdeable
public record OrganiserContestRow(
        long id,
        ContestState state,
        String name,
        long organisationId,
        String organisationName,
        int eventCount,
        int roundCount,
        String eventName,
        long roundId,
        String roundName,
        Instant startsAt,
        Instant endsAt,
        @Nullable RoundPhase phase,
        @Nullable Stage stage,
        long enteredCount,
        Instant createdAt,
        @Nullable Instant publishedAt) {}
