package org.lianbing.platform.internal;

import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import org.lianbing.platform.Redis;

/** The edges of the service: the clock, and Redis in either of its two shapes. */
@Factory
final class Connections {
    /** Ticks in milliseconds, as moments are stored: what is compared later is what was stored. */
    @Singleton
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Singleton
    @Requires(property = "redis.uri")
    Redis singleServer(StatefulRedisConnection<String, String> connection) {
        return new OneRedis(connection.async(), connection.sync());
    }

    @Singleton
    @Requires(property = "redis.uris")
    @Requires(missingProperty = "redis.uri")
    Redis cluster(StatefulRedisClusterConnection<String, String> connection) {
        return new OneRedis(connection.async(), connection.sync());
    }

    private record OneRedis(RedisClusterAsyncCommands<String, String> async, RedisClusterCommands<String, String> sync)
            implements Redis {}
}
