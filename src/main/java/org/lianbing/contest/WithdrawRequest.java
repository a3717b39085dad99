package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param reason 2 to 200 characters; the organiser reads it */
@Serdeable
public record WithdrawRequest(@NotNull String reason) {}
