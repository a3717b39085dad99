package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody gets no award, or why hers is withdrawn. */
@Serdeable
public record AwardReasonRequest(@NotBlank @Size(max = 200) String reason) {}
