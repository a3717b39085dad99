package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param text 1 to 500 characters; organisers of the contest read it */
@Serdeable
public record CaseReplyRequest(@NotNull String text) {}
