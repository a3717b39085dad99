package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A contest in the list of a worker who may enter it, with the round that is on for her: running, else the next, else the
 * last of the events she may enter.
 *
 * @param state of that round's window
 * @param stage of its event
 * @param eventCount of the events she may enter
 * @param entered whether she is in any of them
 * @param attemptState her newest attempt at that round
 */
@Serdeable
public record ContestCard(
        long id,
        String name,
        String summary,
        RoundPhase state,
        Stage stage,
        int eventCount,
        String eventName,
        long roundId,
        String roundName,
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
