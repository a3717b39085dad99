package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** @param device the random name this phone gave itself, 1 to 64 letters, digits, '-' or '_' */
@Serdeable
public record StartRoundRequest(String device) {}
