package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RoundPhase;

/**
 * When papers of a round are handed out: from {@code startsAt} on, no more at {@code entryEndsAt}; and until when they can
 * be answered: no more at {@code endsAt}.
 */
record RoundWindow(Instant startsAt, Instant endsAt, Instant entryEndsAt) {
    RoundWindow {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a window ends after it starts: " + startsAt + " … " + endsAt);
        }
        if (!startsAt.isBefore(entryEndsAt) || entryEndsAt.isAfter(endsAt)) {
            throw new IllegalArgumentException("entry ends within the window: " + entryEndsAt);
        }
    }

    /** @param lateEntrySeconds null: papers are handed out until the end */
    static RoundWindow of(Instant startsAt, Instant endsAt, @Nullable Integer lateEntrySeconds) {
        Instant limit = lateEntrySeconds == null ? endsAt : startsAt.plusSeconds(lateEntrySeconds);
        return new RoundWindow(startsAt, endsAt, limit.isBefore(endsAt) ? limit : endsAt);
    }

    RoundPhase phaseAt(Instant now) {
        if (now.isBefore(startsAt)) {
            return RoundPhase.ANNOUNCED;
        }
        return now.isBefore(endsAt) ? RoundPhase.RUNNING : RoundPhase.FINISHED;
    }

    /** Whether it is too late for a start although the window is open. */
    boolean entryOverAt(Instant now) {
        return !now.isBefore(entryEndsAt);
    }

    Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    /** Where no deadline can lie behind, for members with at most this much extra time. */
    Instant lastDeadline(Duration longestExtra) {
        return endsAt.plus(longestExtra);
    }
}
