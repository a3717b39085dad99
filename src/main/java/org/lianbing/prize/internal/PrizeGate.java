package org.lianbing.prize.internal;

import io.lettuce.core.RedisException;
import io.lettuce.core.ScriptOutputType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a crowd from MariaDB once a prize is gone. It only turns people away; whoever it lets in is decided upon by the
 * database. Its counter lives a few seconds and is then read anew from MariaDB, so whatever it got wrong (a lost reply,
 * {@code FLUSHALL}, a kill in the middle) heals by itself. Whoever bought lately always passes: a repeated request must
 * reach the order it belongs to.
 *
 * <p>Keys under {@code {p:<prize>}}: {@code left} how many may still enter; {@code holds} requests that entered and have
 * not been confirmed or released; {@code buyers} members with an order of the last day, and {@code 0} so that it exists.
 */
@Singleton
class PrizeGate {
    private static final Logger LOG = LoggerFactory.getLogger(PrizeGate.class);
    private static final String LEFT_MILLIS = "3000";
    private static final String HOLDS_MILLIS = "60000";
    private static final String BUYERS_SECONDS = "86400";
    private static final Duration BUYERS_SINCE = Duration.ofDays(1);
    private static final int BUYERS_MAX = 5_000;
    private static final int REBUILDS_MAX = 5;

    private static final String KEYS = """
            local left, holds, buyers = KEYS[1], KEYS[2], KEYS[3]
            """;

    private static final String ENTER = KEYS + """
            local request, member, now, take = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
            local count = redis.call('GET', left)
            if not count or redis.call('EXISTS', buyers) == 0 then return -1 end
            if redis.call('SISMEMBER', buyers, member) == 1 then return 1 end
            if redis.call('ZSCORE', holds, request) then return 1 end
            if tonumber(count) <= 0 then return 0 end
            if take == '1' then
              redis.call('DECR', left)
              redis.call('ZADD', holds, now, request)
              redis.call('PEXPIRE', holds, %s)
            end
            return 1""".formatted(HOLDS_MILLIS);

    private static final String CONFIRM = KEYS + """
            redis.call('ZREM', holds, ARGV[1])
            if redis.call('EXISTS', buyers) == 1 then redis.call('SADD', buyers, ARGV[2]) end
            return 1""";

    private static final String RELEASE = KEYS + """
            if redis.call('ZREM', holds, ARGV[1]) == 1 and redis.call('EXISTS', left) == 1 then
              redis.call('INCR', left)
            end
            return 1""";

    private static final String SOLD_OUT = KEYS + """
            redis.call('ZREM', holds, ARGV[1])
            redis.call('SET', left, '0', 'PX', %s)
            return 1""".formatted(LEFT_MILLIS);

    // NX: of two that read the stock, the later writer may hold the older number.
    private static final String REBUILD = KEYS + """
            redis.call('SET', left, ARGV[1], 'PX', %s, 'NX')
            if redis.call('EXISTS', buyers) == 0 then
              redis.call('SADD', buyers, unpack(ARGV, 2))
              redis.call('EXPIRE', buyers, %s)
            end
            return 1""".formatted(LEFT_MILLIS, BUYERS_SECONDS);

    private final Redis redis;
    private final RedisKeys keys;
    private final Prizes prizes;
    private final Redemptions redemptions;
    private final Clock clock;
    private final ConcurrentMap<Long, CompletableFuture<Void>> rebuilding = new ConcurrentHashMap<>();

    PrizeGate(Redis redis, RedisKeys keys, Prizes prizes, Redemptions redemptions, Clock clock) {
        this.redis = redis;
        this.keys = keys;
        this.prizes = prizes;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    /** Whether there is a point in trying; takes nothing. */
    boolean open(long prizeId, long memberId) {
        return ask(prizeId, memberId, "", false);
    }

    /** Takes a place; the same request takes one only. Must be followed by one of the three answers below. */
    boolean enter(long prizeId, long memberId, String request) {
        return ask(prizeId, memberId, request, true);
    }

    /** The order is committed. */
    void confirm(long prizeId, long memberId, String request) {
        tell(CONFIRM, prizeId, request, Long.toString(memberId));
    }

    /** Nothing came of it: the place is free again. */
    void release(long prizeId, String request) {
        tell(RELEASE, prizeId, request);
    }

    /** The database says that nothing is left. */
    void soldOut(long prizeId, String request) {
        tell(SOLD_OUT, prizeId, request);
    }

    /** The stock changed otherwise: it is read anew at the next request. */
    void forget(long prizeId) {
        try {
            redis.sync().del(keys.prize(prizeId, "left"));
        } catch (RedisException unreachable) {
            LOG.debug("gate of prize {} will be read anew within seconds", prizeId, unreachable);
        }
    }

    private boolean ask(long prizeId, long memberId, String request, boolean take) {
        try {
            String now = Long.toString(clock.millis());
            for (int tries = 0; tries < REBUILDS_MAX; tries++) {
                long answer = run(ENTER, prizeId, request, Long.toString(memberId), now, take ? "1" : "0");
                if (answer >= 0) {
                    return answer == 1;
                }
                rebuildOnce(prizeId);
            }
        } catch (RedisException unreachable) {
            LOG.warn("the gate of prize {} does not answer, MariaDB decides alone", prizeId, unreachable);
        }
        return true;
    }

    /** One read of MariaDB for all requests of this process that find the gate missing. */
    private void rebuildOnce(long prizeId) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> running = rebuilding.putIfAbsent(prizeId, mine);
        if (running != null) {
            running.join();
            return;
        }
        try {
            rebuild(prizeId);
        } finally {
            rebuilding.remove(prizeId, mine);
            mine.complete(null);
        }
    }

    private void rebuild(long prizeId) {
        int stock = prizes.find(prizeId).map(PrizeRow::stockLeft).orElse(0);
        Instant since = clock.instant().minus(BUYERS_SINCE);
        List<Long> buyers = redemptions.buyersSince(prizeId, since, BUYERS_MAX);
        String[] arguments = Stream.concat(
                        Stream.of(Integer.toString(stock), "0"), buyers.stream().map(String::valueOf))
                .toArray(String[]::new);
        run(REBUILD, prizeId, arguments);
    }

    private void tell(String script, long prizeId, String... arguments) {
        try {
            run(script, prizeId, arguments);
        } catch (RedisException unreachable) {
            LOG.debug("gate of prize {} will be read anew within seconds", prizeId, unreachable);
        }
    }

    private long run(String script, long prizeId, String... arguments) {
        String[] names = {keys.prize(prizeId, "left"), keys.prize(prizeId, "holds"), keys.prize(prizeId, "buyers")};
        Long answer = redis.sync().eval(script, ScriptOutputType.INTEGER, names, arguments);
        return answer == null ? 0 : answer;
    }
}
