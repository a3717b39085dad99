package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Submits, at the deadline, for those who left. It goes through the lane, so it stands behind every answer that came in
 * time; several instances may sweep at once, as the row lock lets one of them end an attempt and shows the others that it
 * is ended.
 */
@Singleton
class SweepDueAttempts {
    /**
     * Answers in time may still be waiting in the lane of another instance, which our lane cannot see. A lane holds less
     * than half a second of work; this is several times that. The deadline itself does not move: what arrives in between
     * is late.
     */
    static final Duration SETTLING = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(SweepDueAttempts.class);
    private static final int PER_SWEEP_MAX = 500;

    private final AttemptStore attempts;
    private final SaveAnswer lane;
    private final Clock clock;

    SweepDueAttempts(AttemptStore attempts, SaveAnswer lane, Clock clock) {
        this.attempts = attempts;
        this.lane = lane;
        this.clock = clock;
    }

    /** @return how many attempts this call ended; it returns when they are committed */
    int sweep() {
        int ended = 0;
        while (true) {
            Instant now = clock.instant();
            List<Long> due = attempts.due(now.minus(SETTLING), PER_SWEEP_MAX);
            int endedNow = end(due, now);
            ended += endedNow;
            // A full page that ended nothing would come again at once: leave it to the next sweep.
            if (due.size() < PER_SWEEP_MAX || endedNow == 0) {
                return ended;
            }
        }
    }

    private int end(List<Long> due, Instant now) {
        List<CompletableFuture<Long>> submits = due.stream()
                .map(id -> lane.sweep(id, now.toEpochMilli()))
                .map(CompletionStage::toCompletableFuture)
                .toList();
        int ended = 0;
        for (CompletableFuture<Long> submit : submits) {
            try {
                ended += submit.join().intValue();
            } catch (CompletionException failure) {
                LOG.warn("an attempt could not be submitted at its deadline; the next sweep tries again", failure);
            }
        }
        return ended;
    }
}
