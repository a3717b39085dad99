package org.lianbing.contest.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for rounds that have just begun; every instance does, and {@link FreezeHeadcounts} makes that harmless. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class FreezeHeadcountsJob {
    private static final Logger LOG = LoggerFactory.getLogger(FreezeHeadcountsJob.class);

    private final FreezeHeadcounts freezing;

    FreezeHeadcountsJob(FreezeHeadcounts freezing) {
        this.freezing = freezing;
    }

    @Scheduled(initialDelay = "7s", fixedDelay = "2s")
    void freezeHeadcounts() {
        for (long roundId : freezing.due()) {
            try {
                freezing.freeze(roundId);
            } catch (RuntimeException failure) {
                // One round in trouble must not hold up the others; it comes again in two seconds.
                LOG.error("members of round {} could not be counted", roundId, failure);
            }
        }
    }
}
