package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.lianbing.bank.AnswerShape;

/** @param answer written as {@link AnswerShape} says */
@Serdeable
record AnswerRequest(
        int position, @Size(max = AnswerShape.LENGTH_MAX) String answer) {}
