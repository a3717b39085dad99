package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Tokens;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.TestServers;

class ThrottleTest extends ServiceTest {
    private static final AtomicInteger FRESH = new AtomicInteger();

    @Inject
    Throttle throttle;

    @Inject
    Redis redis;

    @Inject
    RedisKeys keys;

    @Inject
    Sealer sealer;

    @Inject
    IdentitySettings settings;

    @BeforeEach
    void freshWindow() {
        clock.advance(Duration.ofHours(FRESH.incrementAndGet()));
    }

    private Visitor stranger(String address) {
        return new Visitor(address, Device.read(null, sealer), false);
    }

    private static byte[] account() {
        return HexFormat.of().parseHex(Tokens.hex(32));
    }

    @Test
    void two_instances_count_together() {
        byte[] account = account();
        Throttle other = new Throttle(new TryCounters(redis, keys), settings, clock);
        for (int i = 0; i < 5; i++) {
            throttle.pay(account, stranger("a"));
            other.pay(account, stranger("b"));
        }
        assertThatThrownBy(() -> throttle.pay(account, stranger("a"))).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> other.pay(account, stranger("b"))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void a_flushed_redis_forgets_nothing_that_this_instance_counted() {
        byte[] account = account();
        for (int i = 0; i < 10; i++) {
            throttle.pay(account, stranger("a"));
        }
        redis.sync()
                .keys(keys.plain("identity:tries:*"))
                .forEach(key -> redis.sync().del(key));
        assertThatThrownBy(() -> throttle.pay(account, stranger("a"))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void without_redis_the_limit_still_stands() {
        RedisClient client = RedisClient.create();
        try (StatefulRedisConnection<String, String> connection =
                client.connect(RedisURI.create(TestServers.servers().redisUri()))) {
            connection.close();
            Throttle alone = new Throttle(new TryCounters(new Away(connection), keys), settings, clock);
            byte[] account = account();
            for (int i = 0; i < 10; i++) {
                alone.pay(account, stranger("a"));
            }
            assertThatThrownBy(() -> alone.pay(account, stranger("a"))).isInstanceOf(TooManyTries.class);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ZERO);
        }
    }

    @Test
    void right_tries_cost_nothing() {
        byte[] account = account();
        for (int i = 0; i < 50; i++) {
            throttle.giveBack(throttle.pay(account, stranger("a")));
        }
        assertThat(throttle.pay(account, stranger("a")).counters()).hasSize(2);
    }

    @Test
    void one_address_cannot_try_every_number_and_others_are_not_held_back() {
        Visitor attacker = stranger("203.0.113.9");
        for (int i = 0; i < settings.triesPerAddress(); i++) {
            throttle.pay(account(), attacker);
        }
        assertThatThrownBy(() -> throttle.pay(account(), attacker))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        refused -> assertThat((Long) refused.facts().get("retryAfterSeconds"))
                                .isBetween(1L, 900L));
        assertThat(throttle.pay(account(), stranger("203.0.113.10")).counters()).hasSize(2);
    }

    @Test
    void a_household_of_ipv6_addresses_is_one() throws Exception {
        assertThat(List.of("2001:db8:1:2::1", "2001:db8:1:2:ffff::9").stream()
                        .map(InetAddress::ofLiteral)
                        .map(Visitors::network)
                        .distinct())
                .hasSize(1);
        assertThat(Visitors.network(InetAddress.ofLiteral("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(Visitors.network(null)).isEqualTo("unknown");
    }

    @Test
    void a_device_knows_the_last_five_numbers_that_logged_in_on_it() {
        byte[] first = account();
        Device device = Device.read(null, sealer);
        Device shared = Device.read(device.afterLogin(first), sealer);
        assertThat(shared.knows(first)).isTrue();
        assertThat(shared.knows(account())).isFalse();
        for (int i = 0; i < 4; i++) {
            shared = Device.read(shared.afterLogin(account()), sealer);
        }
        assertThat(shared.knows(first)).isTrue();
        assertThat(Device.read(shared.afterLogin(account()), sealer).knows(first))
                .isFalse();
        assertThat(Device.read("../../etc/passwd", sealer).knows(first)).isFalse();
    }

    /** A Redis that went away. */
    private record Away(StatefulRedisConnection<String, String> closed) implements Redis {
        @Override
        public RedisClusterAsyncCommands<String, String> async() {
            return closed.async();
        }

        @Override
        public RedisClusterCommands<String, String> sync() {
            return closed.sync();
        }
    }
}
