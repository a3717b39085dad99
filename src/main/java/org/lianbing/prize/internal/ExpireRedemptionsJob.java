package org.lianbing.prize.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lianbing.platform.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends orders whose pickup time is over. Several instances may run it at once: each order is ended under its lock. */
@Singleton
class ExpireRedemptionsJob {
    private static final Logger LOG = LoggerFactory.getLogger(ExpireRedemptionsJob.class);
    private static final int ORDERS_PER_RUN = 200;
    private static final Duration MISSES_KEPT = Duration.ofDays(1);

    private final Redemptions redemptions;
    private final EndRedemption end;
    private final Sql sql;
    private final Clock clock;

    ExpireRedemptionsJob(Redemptions redemptions, EndRedemption end, Sql sql, Clock clock) {
        this.redemptions = redemptions;
        this.end = end;
        this.sql = sql;
        this.clock = clock;
    }

    void run() {
        List<Long> due = redemptions.due(clock.instant(), ORDERS_PER_RUN);
        for (long id : due) {
            try {
                redemptions.find(id).ifPresent(end::expire);
            } catch (RuntimeException failure) {
                // One order that cannot be ended must not keep the others from it.
                LOG.error("order {} could not be expired", id, failure);
            }
        }
        sql.update(
                "DELETE FROM prize_lookup_miss WHERE at < ? LIMIT 1000",
                clock.instant().minus(MISSES_KEPT));
    }

    /** The clockwork, which tests do without. */
    @Singleton
    @Requires(property = "lianbing.jobs", value = "true")
    static class EveryMinute {
        private final ExpireRedemptionsJob job;

        EveryMinute(ExpireRedemptionsJob job) {
            this.job = job;
        }

        @Scheduled(fixedDelay = "1m", initialDelay = "20s")
        void run() {
            job.run();
        }
    }
}
