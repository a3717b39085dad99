package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One part of somebody's total.
 *
 * @param weight percent
 * @param amount points, or tenths of a mark; null: none
 * @param fullAmount what is worth 100
 * @param hundredTenths the part out of 100, in tenths
 * @param sharedTenths what it adds to the total, rounded for showing only
 */
@Serdeable
public record PartScoreView(
        String name,
        PartKind kind,
        int weight,
        @Nullable Long amount,
        int fullAmount,
        int hundredTenths,
        int sharedTenths) {}
