package org.lianbing.bank.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Brings the search index up to what was written since, and at the first start to all there is. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class IndexQuestionsJob {
    private final SearchIndex index;

    IndexQuestionsJob(SearchIndex index) {
        this.index = index;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "2s")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void run() {
        index.catchUp();
    }
}
