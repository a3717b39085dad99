package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param extraSeconds on top of what the member has been given before */
@Serdeable
public record GrantExtraTimeRequest(
        long memberId, long extraSeconds, @NotNull String reason) {}
