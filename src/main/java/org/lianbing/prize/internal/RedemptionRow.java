package org.lianbing.prize.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order. The pickup code stays sealed until the owner asks for it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RedemptionRow(
        long id,
        long prizeId,
        String prizeName,
        long memberId,
        long price,
        RedemptionState state,
        byte[] codeSealed,
        String pickupPlace,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant handedOverAt,
        @Nullable Long handedOverBy,
        @Nullable Instant endedAt) {}
