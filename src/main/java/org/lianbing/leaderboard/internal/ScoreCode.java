package org.lianbing.leaderboard.internal;

import java.time.Instant;
import java.time.ZoneId;
import org.lianbing.points.EarningPeriod;

/**
 * Points and the moment they were reached in one number: more points stand above fewer, and among equals the earlier
 * above the later.
 *
 * <p>A Redis score is a double and holds whole numbers exactly up to 2^53. The number is
 * {@code points · 2^30 + (2^30 − 1 − ticks)}: 23 bits of points (up to 8,388,607 in one period) and 30 bits of time since
 * the period began. A tick is 1 ms for a day (27 bits used) and a week (30 bits), 4 ms for a month, and 1 s for the board
 * of all time (until January 2060). Beyond either limit the value stays at the limit, so an order never turns over.
 */
final class ScoreCode {
    static final long POINTS_MAX = (1L << 23) - 1;
    static final long TICKS_MAX = (1L << 30) - 1;

    private static final int TIME_BITS = 30;

    private final long originMillis;
    private final long tickMillis;

    ScoreCode(EarningPeriod period, ZoneId zone) {
        this.originMillis = period.start(zone).toEpochMilli();
        this.tickMillis = switch (period.kind()) {
            case DAY, WEEK -> 1;
            case MONTH -> 4;
            case ALL -> 1_000;
        };
    }

    /** As text of whole digits: Redis and Lua must never format it themselves. */
    String encode(long points, Instant reachedAt) {
        long ticks = Math.floorDiv(reachedAt.toEpochMilli() - originMillis, tickMillis);
        long time = TICKS_MAX - Math.clamp(ticks, 0, TICKS_MAX);
        return Long.toString((Math.clamp(points, 0, POINTS_MAX) << TIME_BITS) + time);
    }

    /** The points in a score. */
    static long points(double score) {
        return (long) score >> TIME_BITS;
    }
}
