package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param goal answers a day */
@Serdeable
record GoalRequest(@Min(5) @Max(200) int goal) {}
