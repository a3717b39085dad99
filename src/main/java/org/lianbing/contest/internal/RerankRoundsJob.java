package org.lianbing.contest.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries on whatever regrades left to do at rounds; every instance does, and {@link RerankRound} makes that harmless. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class RerankRoundsJob {
    private static final Logger LOG = LoggerFactory.getLogger(RerankRoundsJob.class);

    private final RerankStore reranks;
    private final RerankRound reranking;

    RerankRoundsJob(RerankStore reranks, RerankRound reranking) {
        this.reranks = reranks;
        this.reranking = reranking;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "2s")
    void run() {
        for (long regradeId : reranks.due()) {
            try {
                reranking.rerank(regradeId);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "ranks after regrade {} could not be carried on; the next look tries again",
                        regradeId,
                        failure);
            }
        }
    }
}
