package org.lianbing.exam;

import java.time.Instant;

/**
 * Attempts that lie in the past, for the demo city: drawn, kept and marked by the same code as every other, only that the
 * caller names the moments and how well it goes. No endpoint leads here.
 */
public interface PastAttempts {
    /**
     * Takes one attempt from its start to its submission; does nothing when the member has an attempt at the occasion.
     * Told to other modules like any other.
     */
    void take(PastAttempt attempt);

    /**
     * @param submittedAt after {@code startedAt}; from the deadline on it is the deadline that submits
     * @param rightPercent how likely each question is answered right, 0 to 100
     * @param seed of the draw and of what is answered right
     */
    record PastAttempt(StartAttempt request, Instant startedAt, Instant submittedAt, int rightPercent, long seed) {}
}
