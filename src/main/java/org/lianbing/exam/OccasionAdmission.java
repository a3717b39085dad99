package org.lianbing.exam;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.Problem;

/**
 * Who may begin an attempt at an occasion, decided for all who press start together; implemented by the module whose
 * {@link #kind()} it is. Asked inside the transaction that stores the attempts, and never for an attempt that goes on: so
 * an answer must take as many statements for two hundred people as for one.
 */
public interface OccasionAdmission {
    /** {@link Occasion#kind()} this bean speaks for, such as {@code round}. */
    String kind();

    /**
     * Somebody who wants to begin.
     *
     * @param arrivedAt when she pressed start
     * @param triesBefore when her earlier attempts at the occasion began
     */
    record Starter(long memberId, Instant arrivedAt, List<Instant> triesBefore) {
        public Starter {
            triesBefore = List.copyOf(triesBefore);
        }
    }

    /** For each who may not begin, why; who is not in it may, as far as window and tries of {@link StartAttempt} allow. */
    Map<Starter, Problem> objections(Occasion occasion, Collection<Starter> starters);

    /** Tells which try of each member has begun, in the same transaction; a repeat must do no harm. */
    void begun(Occasion occasion, Map<Long, Integer> tryNumbers);
}
