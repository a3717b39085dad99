package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param scoreTenths out of 100 marks, in tenths */
@Serdeable
public record PracticalScoreRequest(@Min(0) @Max(1000) int scoreTenths) {}
