package org.lianbing.bank.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Once an hour, in small steps. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class ForgetImportsJob {
    private final ForgetImports forgetting;
    private final Clock clock;

    ForgetImportsJob(ForgetImports forgetting, Clock clock) {
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void run() {
        boolean more = true;
        while (more) {
            more = forgetting.run(clock.instant());
        }
    }
}
