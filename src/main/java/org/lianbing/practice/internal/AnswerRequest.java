package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/** @param answer letters in the order shown, {@code T}/{@code F}, or blanks joined with U+001F */
@Serdeable
record AnswerRequest(
        int position, @Size(max = Judge.ANSWER_LENGTH_MAX) String answer) {}
