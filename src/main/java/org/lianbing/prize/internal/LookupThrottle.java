package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lianbing.platform.Sql;

/** Slows down a keeper who types codes that do not exist. Counted in MariaDB: a restart or another instance forgets nothing. */
@Singleton
class LookupThrottle {
    private final Sql sql;
    private final Clock clock;
    private final PrizeSettings settings;

    LookupThrottle(Sql sql, Clock clock, PrizeSettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /** @throws PrizeRefused {@code prize.too-many-tries} */
    void check(long keeperId) {
        Instant now = clock.instant();
        Instant since = now.minus(settings.missesWithin());
        Instant first = sql
                .list(
                        "SELECT at FROM prize_lookup_miss WHERE keeper_id = ? AND at > ? ORDER BY at DESC LIMIT 1"
                                + " OFFSET ?",
                        row -> Sql.instant(row, "at"),
                        keeperId,
                        since,
                        settings.missesMax() - 1)
                .stream()
                .findFirst()
                .orElse(Instant.MIN);
        if (first.isAfter(since)) {
            throw PrizeRefused.tooManyMisses(Duration.between(since, first).plusSeconds(1));
        }
    }

    void missed(long keeperId) {
        sql.update("INSERT INTO prize_lookup_miss (keeper_id, at) VALUES (?, ?)", keeperId, clock.instant());
    }
}
