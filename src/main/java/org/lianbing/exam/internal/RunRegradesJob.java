package org.lianbing.exam.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries on every regrade that has work left, whoever began it. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class RunRegradesJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunRegradesJob.class);

    private final RegradeStore regrades;
    private final RunRegrade running;

    RunRegradesJob(RegradeStore regrades, RunRegrade running) {
        this.regrades = regrades;
        this.running = running;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "2s")
    void run() {
        for (long id : regrades.due()) {
            try {
                running.run(id);
            } catch (RuntimeException failure) {
                LOG.warn("regrade {} could not be carried on; the next look tries again", id, failure);
            }
        }
    }
}
