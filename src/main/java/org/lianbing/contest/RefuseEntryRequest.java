package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param reason 1 to 200 characters; the member reads it */
@Serdeable
public record RefuseEntryRequest(@NotNull String reason) {}
