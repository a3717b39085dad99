package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param note why not, 1 to 200 characters */
@Serdeable
public record DeclineExclusionRequest(@NotNull String note) {}
