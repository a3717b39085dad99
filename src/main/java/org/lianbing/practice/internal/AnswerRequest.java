package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerShape;

/**
 * @param answer written as {@link AnswerShape} says
 * @param hadIt only for a text of one's own: whether it says what the model answer says
 */
@Serdeable
record AnswerRequest(
        int position,
        @Size(max = AnswerShape.LENGTH_MAX) String answer,
        @Nullable Boolean hadIt) {}
