package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param label which workshop it is, 1 to 60 characters */
@Serdeable
public record DeclareNetworkRequest(@NotNull String label) {}
