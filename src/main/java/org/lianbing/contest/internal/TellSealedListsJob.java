package org.lianbing.contest.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those whom a stop in the middle of the news has left out; every instance may, and {@link SealList} holds the list. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class TellSealedListsJob {
    private static final Logger LOG = LoggerFactory.getLogger(TellSealedListsJob.class);

    private final AdvancementStore lists;
    private final SealList sealing;

    TellSealedListsJob(AdvancementStore lists, SealList sealing) {
        this.lists = lists;
        this.sealing = sealing;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "1m")
    void tellSealedLists() {
        for (long roundId : lists.toTell()) {
            try {
                sealing.tell(roundId);
            } catch (RuntimeException failure) {
                // One list in trouble must not hold up the others; it comes again in a minute.
                LOG.error("those on the list of round {} could not be told", roundId, failure);
            }
        }
    }
}
