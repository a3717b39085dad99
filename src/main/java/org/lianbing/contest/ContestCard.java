package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A contest in the list of a worker who may enter it.
 *
 * @param attemptState her newest attempt
 */
@Serdeable
public record ContestCard(
        long id,
        String name,
        String summary,
        RoundPhase state,
        long roundId,
        Instant startsAt,
        Instant endsAt,
        boolean entered,
        AttemptProgress attemptState) {

    /** How far a worker is with a round. */
    public enum AttemptProgress {
        NONE,
        OPEN,
        SUBMITTED
    }
}
