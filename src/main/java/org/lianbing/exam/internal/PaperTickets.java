package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Seeds for papers that nobody has to recompute: consecutive numbers from a secret random start, one row of numbers per
 * blueprint. People who start one after the other so get papers of one {@linkplain Deal deal}, and every question is shown
 * to at most one in "papers without a common question" of them, exactly and without a counter that several instances
 * share: each instance (and each start of it) has a row of its own, and begins and ends it inside a deal.
 */
@Singleton
class PaperTickets {
    private static final SecureRandom SECRET = new SecureRandom();

    private final ConcurrentMap<Long, AtomicLong> rows = new ConcurrentHashMap<>();

    long next(long blueprintId) {
        return rows.computeIfAbsent(blueprintId, id -> new AtomicLong(SECRET.nextLong()))
                .getAndIncrement();
    }
}
