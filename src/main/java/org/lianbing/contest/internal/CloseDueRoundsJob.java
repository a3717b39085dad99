package org.lianbing.contest.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for rounds to close; every instance does, and {@link CloseRound} makes that harmless. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class CloseDueRoundsJob implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(CloseDueRoundsJob.class);

    private final ResultStore results;
    private final CloseRound closing;
    private final Clock clock;
    private volatile boolean serving;

    CloseDueRoundsJob(ResultStore results, CloseRound closing, Clock clock) {
        this.results = results;
        this.closing = closing;
        this.clock = clock;
    }

    /** While the demo city is still being filled, its finished round would be closed with a part of its results. */
    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        serving = true;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "5s")
    void closeDueRounds() {
        if (!serving) {
            return;
        }
        for (long roundId : results.dueRounds(clock.instant())) {
            try {
                closing.close(roundId);
            } catch (RuntimeException failure) {
                // One round in trouble must not hold up the others; it comes again in five seconds.
                LOG.error("round {} could not be closed", roundId, failure);
            }
        }
    }
}
