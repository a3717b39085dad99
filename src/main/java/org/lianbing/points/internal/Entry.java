package org.lianbing.points.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param debit account that gives
 * @param credit account that takes
 * @param balanceAfter of the member's wallet, the one wallet among the two
 * @param reverses the entry this one takes back
 */
record Entry(
        long debit,
        long credit,
        long memberId,
        long amount,
        long balanceAfter,
        String source,
        String sourceId,
        @Nullable Long reverses,
        Instant at,
        String text) {}
