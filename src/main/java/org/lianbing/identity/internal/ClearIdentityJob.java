package org.lianbing.identity.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Runs {@link ClearIdentity} every hour. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class ClearIdentityJob {
    private final ClearIdentity clear;

    ClearIdentityJob(ClearIdentity clear) {
        this.clear = clear;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void run() {
        clear.run();
    }
}
