package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A worker's own award.
 *
 * @param place what it was given for: event and round
 * @param number of the certificate, in groups of four
 * @param withdrawnAt from then on there is no certificate
 */
@Serdeable
public record MyAwardView(
        long id,
        long contestId,
        String contestName,
        String place,
        String award,
        int rank,
        String number,
        Instant confirmedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {}
