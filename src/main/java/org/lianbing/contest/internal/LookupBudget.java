package org.lianbing.contest.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianbing.contest.TooManyLookups;

/**
 * How often one address may ask for certificates. Counted per instance: a number has 77 random bits, so that this keeps
 * load away and not guesses.
 */
@Singleton
class LookupBudget {
    /** A hall of people behind one address scans its certificates at once. */
    static final int PER_MINUTE = 120;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(WINDOW.multipliedBy(2))
            .build();
    private final Clock clock;

    LookupBudget(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyLookups until the next minute begins */
    void pay(String address) {
        long window = clock.millis() / WINDOW.toMillis();
        int count = counts.get(address + ":" + window, absent -> new AtomicInteger())
                .incrementAndGet();
        if (count > PER_MINUTE) {
            throw new TooManyLookups();
        }
    }
}
