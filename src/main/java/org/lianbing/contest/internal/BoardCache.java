package org.lianbing.contest.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is expensive to make and looked at by many: made once per instance and {@link ContestSettings#boardAge()}, however
 * many look. What took long to make is kept {@value #COST_TIMES} times as long as that, so that boards never take more
 * than a twentieth of one core, whatever the size of the contest. While it is made anew, the one before is shown.
 */
@Singleton
class BoardCache {
    private static final int COST_TIMES = 20;
    private static final long BOARDS_MAX = 500;
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);

    private final long ageNanos;
    private final Cache<Object, Slot> slots = Caffeine.newBuilder()
            .maximumSize(BOARDS_MAX)
            .expireAfterAccess(FORGET_AFTER)
            .build();

    BoardCache(ContestSettings settings) {
        this.ageNanos = settings.boardAge().toNanos();
    }

    private record Made(Object value, long atNanos, long costNanos) {}

    private static final class Slot {
        final ReentrantLock making = new ReentrantLock();
        volatile @Nullable Made made;
    }

    /** @param key a record that says what it is, and in which state of the round: states never share an entry */
    @SuppressWarnings("unchecked")
    <T> T get(Object key, Supplier<T> maker) {
        Slot slot = slots.get(key, missing -> new Slot());
        Made made = slot.made;
        if (made != null && fresh(made)) {
            return (T) made.value();
        }
        if (made != null && !slot.making.tryLock()) {
            return (T) made.value();
        }
        if (made == null) {
            slot.making.lock();
        }
        try {
            Made meanwhile = slot.made;
            if (meanwhile != null && fresh(meanwhile)) {
                return (T) meanwhile.value();
            }
            long start = System.nanoTime();
            T value = maker.get();
            slot.made = new Made(value, System.nanoTime(), System.nanoTime() - start);
            return value;
        } finally {
            slot.making.unlock();
        }
    }

    private boolean fresh(Made made) {
        long keep = ageNanos == 0 ? 0 : Math.max(ageNanos, COST_TIMES * made.costNanos());
        return System.nanoTime() - made.atNanos() < keep;
    }
}
