package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** @param extraSeconds on top of what the member has been given before */
@Serdeable
public record GrantExtraTimeRequest(long memberId, long extraSeconds, String reason) {}
