package org.lianbing.prize.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param address where members reach the service, such as {@code https://lianbing.example.cn}: stands in the QR code;
 *     without it the host of the member's own request
 * @param pickupWithin how long an order waits to be picked up before points and stock go back
 * @param undoWithin how long a keeper can take back a handover
 * @param missesMax how many unknown codes a keeper may look up within {@code missesWithin}
 * @param zone for moments that are shown in a sentence
 */
@ConfigurationProperties("lianbing.prize")
record PrizeSettings(
        @Nullable String address,
        @Bindable(defaultValue = "30d") Duration pickupWithin,
        @Bindable(defaultValue = "10m") Duration undoWithin,
        @Bindable(defaultValue = "20") int missesMax,
        @Bindable(defaultValue = "10m") Duration missesWithin,
        @Bindable(defaultValue = "Asia/Shanghai") ZoneId zone) {}
