package org.lianbing.exam.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Measures each night, when few people answer; several instances that do it at once write the same numbers. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class MeasureFacilitiesJob {
    private final MeasureFacilities measuring;

    MeasureFacilitiesJob(MeasureFacilities measuring) {
        this.measuring = measuring;
    }

    @Scheduled(cron = "0 40 3 * * ?")
    void run() {
        measuring.run();
    }
}
