package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param question 1 to 200 characters; the member reads it */
@Serdeable
public record AskMemberRequest(long memberId, @NotNull String question) {}
