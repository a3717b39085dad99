package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Somebody who entered an event, with her practical score if there is one. */
@Serdeable
public record PracticalRowView(
        long memberId,
        String name,
        String maskedIdNumber,
        String unitName,
        @Nullable Integer scoreTenths) {}
