package org.lianbing.exam.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks every second for attempts that nobody ended. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class SweepDueAttemptsJob {
    private final SweepDueAttempts sweeping;

    SweepDueAttemptsJob(SweepDueAttempts sweeping) {
        this.sweeping = sweeping;
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "1s")
    void run() {
        sweeping.sweep();
    }
}
