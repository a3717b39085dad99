package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

@Serdeable
public record PreviewChangeRequest(long memberId, @NotNull AdvancementChange change) {}
