package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.lianbing.exam.SubmittedBy;

/** A line of the result list, as organisers see it. */
@Serdeable
public record ResultRowView(
        int rank,
        long memberId,
        String name,
        String maskedIdNumber,
        String unitName,
        int scoreTenths,
        long elapsedSeconds,
        Instant submittedAt,
        SubmittedBy submittedBy) {}
