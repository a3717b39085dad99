package org.lianbing.contest;

import java.time.Instant;

/**
 * A member's place in a round, from the best of her tries.
 *
 * @param rank from 1; members alike in score, time and submission share one
 * @param of how many members are ranked
 */
public record Placing(
        long roundId,
        long memberId,
        int rank,
        int of,
        long attemptId,
        int scoreTenths,
        long elapsedSeconds,
        Instant submittedAt) {}
