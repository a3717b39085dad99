package org.lianbing.contest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published round as other modules see it.
 *
 * @param resultsAt the last moment at which anybody may still be answering, extra time included
 * @param closedAt when the results came out; null before
 */
public record RoundCard(
        long id,
        long contestId,
        String contestName,
        String name,
        long organisationId,
        Instant startsAt,
        Instant endsAt,
        Instant resultsAt,
        @Nullable Instant closedAt) {}
