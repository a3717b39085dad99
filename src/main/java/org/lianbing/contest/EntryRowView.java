package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration, as organisers see it.
 *
 * @param reason why it was refused
 */
@Serdeable
public record EntryRowView(
        long memberId,
        String name,
        String maskedIdNumber,
        String unitName,
        EntryState state,
        Instant enteredAt,
        @Nullable String reason) {}
