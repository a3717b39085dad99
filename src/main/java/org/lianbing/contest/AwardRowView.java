package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an award list, as organisers see it.
 *
 * @param rank in the results, those passed over counted
 * @param award null for whoever is passed over
 * @param passedOver why she gets none
 * @param number of the certificate, once confirmed
 */
@Serdeable
public record AwardRowView(
        long memberId,
        String name,
        String maskedIdNumber,
        String unitName,
        int rank,
        int scoreTenths,
        @Nullable Long elapsedSeconds,
        @Nullable String award,
        @Nullable String passedOver,
        @Nullable String number,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {}
