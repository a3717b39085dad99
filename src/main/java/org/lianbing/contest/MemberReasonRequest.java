package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** @param reason why; the member is told it */
@Serdeable
public record MemberReasonRequest(long memberId, String reason) {}
