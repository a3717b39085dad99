package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** @param version of the list that was seen */
@Serdeable
public record VersionRequest(int version) {}
