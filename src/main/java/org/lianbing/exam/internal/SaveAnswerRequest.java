package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerShape;

/**
 * One changed answer.
 *
 * @param seq grows with every change of this question on this attempt
 * @param answer written as {@link AnswerShape} says; empty when it was cleared
 * @param flagged whether the worker wants to come back to it
 * @param answeredAt when the phone says it was answered, by the server's time in milliseconds of the epoch; sent only with
 *     what waited on the phone, and of use only where the round scores late answers
 */
@Serdeable
record SaveAnswerRequest(
        @Positive long seq,
        @NotNull @Size(max = AnswerShape.LENGTH_MAX) String answer,
        @NotNull @Size(min = 1, max = 64) String device,
        @Nullable Boolean flagged,
        @Nullable @Positive @Max(ANSWERED_AT_MAX) Long answeredAt) {
    /** The year 2100: what a broken clock says must still fit into the database. */
    static final long ANSWERED_AT_MAX = 4_102_444_800_000L;
}
