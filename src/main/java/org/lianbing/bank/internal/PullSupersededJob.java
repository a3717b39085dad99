package org.lianbing.bank.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Every instance looks; a flag is opened once. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
final class PullSupersededJob {
    private final PullSuperseded pulling;

    PullSupersededJob(PullSuperseded pulling) {
        this.pulling = pulling;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "30m")
    void pull() {
        pulling.pullDue();
    }
}
