package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** @param text at most 200 characters */
@Serdeable
public record AskRequest(String text) {}
