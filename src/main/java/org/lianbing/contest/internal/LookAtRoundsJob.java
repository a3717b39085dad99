package org.lianbing.contest.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at rounds that were closed lately; {@link LookAtRound} sees to it that each is looked at once. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class LookAtRoundsJob {
    private static final Logger LOG = LoggerFactory.getLogger(LookAtRoundsJob.class);
    /** Rounds of years past are history when a service that could not look yet learns to. */
    private static final Duration LATELY = Duration.ofDays(60);

    private final LookStore looks;
    private final LookAtRound looking;
    private final Clock clock;

    LookAtRoundsJob(LookStore looks, LookAtRound looking, Clock clock) {
        this.looks = looks;
        this.looking = looking;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "20s")
    void run() {
        Instant now = clock.instant();
        for (long roundId : looks.due(now.minus(LATELY), now)) {
            try {
                looking.look(roundId);
            } catch (RuntimeException failure) {
                LOG.error("round {} could not be looked at", roundId, failure);
            }
        }
    }
}
