package org.lianbing.prize.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order as its owner sees it.
 *
 * @param pickupDigits ten digits for the keeper; only while the prize can be picked up
 * @param pickupUrl what the QR code says; only while the prize can be picked up
 * @param qrUrl where the QR code is drawn
 * @param expiresAt the first moment at which it is too late
 */
@Serdeable
record RedemptionView(
        long id,
        long prizeId,
        String prizeName,
        @Nullable String pictureUrl,
        long price,
        RedemptionState state,
        @Nullable String pickupDigits,
        @Nullable String pickupUrl,
        @Nullable String qrUrl,
        String pickupPlace,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant handedOverAt,
        boolean cancellable) {}
