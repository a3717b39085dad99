package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which phone is speaking. */
@Serdeable
record DeviceRequest(@NotNull @Size(min = 1, max = 64) String device) {}
