package org.lianbing.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lettuce.core.RedisException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts in Redis, so that several instances count together; while Redis is away each counts for itself, which loosens a
 * limit by the number of instances and opens nothing.
 */
@Singleton
class TryCounters {
    private static final Logger LOG = LoggerFactory.getLogger(TryCounters.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    /** After a failure nobody waits for Redis for so long. */
    private static final Duration BREAK = Duration.ofSeconds(5);

    private final Redis redis;
    private final RedisKeys keys;
    private final Cache<String, AtomicLong> own = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final AtomicLong awayUntilNanos = new AtomicLong(System.nanoTime());

    TryCounters(Redis redis, RedisKeys keys) {
        this.redis = redis;
        this.keys = keys;
    }

    /** @return the count after adding */
    long add(String name, long change, Duration keep) {
        // Also counted here, so that the local count is warm when Redis goes away.
        long here = own.get(name, absent -> new AtomicLong()).addAndGet(change);
        if (System.nanoTime() - awayUntilNanos.get() < 0) {
            return here;
        }
        try {
            String key = keys.plain("identity:tries:" + name);
            Future<Long> counted = redis.async().incrby(key, change);
            Future<Boolean> kept = redis.async().pexpire(key, keep.toMillis());
            long count = counted.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            kept.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Math.max(count, here);
        } catch (ExecutionException | TimeoutException | RedisException away) {
            LOG.warn("tries are counted per instance for now: {}", away.toString());
            awayUntilNanos.set(System.nanoTime() + BREAK.toNanos());
            return here;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return here;
        }
    }
}
