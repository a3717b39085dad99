package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param note why there is nothing to it, 1 to 200 characters */
@Serdeable
public record ClearCaseRequest(@NotNull String note) {}
