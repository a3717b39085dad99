package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param reason 1 to 200 characters; the member reads it once it is confirmed */
@Serdeable
public record ProposeExclusionRequest(
        long memberId, @NotNull String reason) {}
