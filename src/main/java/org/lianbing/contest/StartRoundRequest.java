package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param device the random name this phone gave itself, 1 to 64 letters, digits, '-' or '_' */
@Serdeable
public record StartRoundRequest(@NotBlank @Size(max = 64) String device) {}
