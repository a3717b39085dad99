package org.lianbing.contest.internal;

import org.jspecify.annotations.Nullable;

/**
 * One line of a ranked list, as advancement sees it.
 *
 * @param rank the same for people alike in everything that ranks them
 * @param employerId whose cap she counts towards
 * @param divisionId null where the event has none
 * @param standing whether she can go on at all
 */
record Candidate(
        long memberId, int rank, long employerId, @Nullable Long divisionId, Standing standing) {
    enum Standing {
        ELIGIBLE,
        /** The check of her papers found that she may not go on. */
        NOT_ELIGIBLE,
        /** She gave her place up. */
        WITHDRAWN
    }

    boolean eligible() {
        return standing == Standing.ELIGIBLE;
    }
}
