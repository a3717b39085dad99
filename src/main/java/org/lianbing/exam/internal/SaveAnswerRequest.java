package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One changed answer.
 *
 * @param seq grows with every change of this question on this attempt
 * @param answer letters as shown, T or F, or blanks joined with U+001F; empty when it was cleared
 * @param flagged whether the worker wants to come back to it
 */
@Serdeable
record SaveAnswerRequest(
        @Positive long seq,
        @NotNull @Size(max = AnswerText.LENGTH_MAX) String answer,
        @NotNull @Size(min = 1, max = 64) String device,
        @Nullable Boolean flagged) {}
