package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** @param text at most 300 characters, one paragraph */
@Serdeable
public record AnnounceRequest(String text) {}
