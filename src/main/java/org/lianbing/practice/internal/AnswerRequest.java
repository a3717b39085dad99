package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerShape;

/**
 * @param answer written as {@link AnswerShape} says
 * @param hadIt only for a text of one's own: whether it says what the model answer says
 * @param tookMillis how long the question stood on her screen, if the phone knows; spaces her next review, nothing else
 */
@Serdeable
record AnswerRequest(
        int position,
        @Size(max = AnswerShape.LENGTH_MAX) String answer,
        @Nullable Boolean hadIt,
        @Nullable @Min(0) Long tookMillis) {}
