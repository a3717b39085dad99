package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;

/** @param seal of the list that was looked at */
@Serdeable
public record ConfirmAwardsRequest(@NotBlank String seal) {}
