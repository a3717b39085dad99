package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in.
 *
 * @param organisation where she belongs, often a team
 * @param unit the enterprise above it; the same when there is none
 * @param organisationPath names from the root down
 */
@Serdeable
record SessionView(
        long memberId,
        String name,
        String maskedIdNumber,
        Place organisation,
        Place unit,
        List<String> organisationPath,
        @Nullable Long tradeId,
        @Nullable String tradeName,
        @Nullable Integer level,
        List<String> roles,
        Instant serverNow) {
    @Serdeable
    record Place(long id, String name) {}
}
