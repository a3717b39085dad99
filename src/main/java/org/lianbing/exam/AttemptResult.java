package org.lianbing.exam;

import java.time.Instant;

/** A marked attempt, for ranking: everything that may decide a place. */
public record AttemptResult(
        long attemptId,
        long memberId,
        int tryNo,
        int scoreTenths,
        int rightCount,
        long elapsedMillis,
        Instant submittedAt,
        SubmittedBy submittedBy) {}
