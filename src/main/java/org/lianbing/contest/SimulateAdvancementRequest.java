package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param rule as it is proposed */
@Serdeable
public record SimulateAdvancementRequest(@NotNull AdvancementRules rule) {}
