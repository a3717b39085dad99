package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import org.lianbing.contest.RoundPhase;

/** When papers of a round are handed out: from {@code startsAt} on, no more at {@code endsAt}. */
record RoundWindow(Instant startsAt, Instant endsAt) {
    RoundWindow {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a window ends after it starts: " + startsAt + " … " + endsAt);
        }
    }

    RoundPhase phaseAt(Instant now) {
        if (now.isBefore(startsAt)) {
            return RoundPhase.ANNOUNCED;
        }
        return now.isBefore(endsAt) ? RoundPhase.RUNNING : RoundPhase.FINISHED;
    }

    Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    /** Where no deadline can lie behind, for members with at most this much extra time. */
    Instant lastDeadline(Duration longestExtra) {
        return endsAt.plus(longestExtra);
    }
}
