package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;

/** @param position 1-based */
@Serdeable
record PositionRequest(int position) {}
