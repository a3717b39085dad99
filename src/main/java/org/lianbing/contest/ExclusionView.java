package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not count in a round, for organisers.
 *
 * @param scoreTenths what she got, once the results are out; null before, or without an attempt
 */
@Serdeable
public record ExclusionView(
        long memberId,
        String name,
        String unitName,
        String reason,
        String excludedBy,
        Instant excludedAt,
        @Nullable Integer scoreTenths) {}
