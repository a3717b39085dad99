package org.lianbing.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in one line, for monitors and result lists.
 *
 * @param elapsedMillis from start to submission; 0 while open
 * @param answeredCount questions with an answer that is not empty
 * @param extraSeconds granted on top of the duration
 */
public record AttemptSummary(
        long attemptId,
        Occasion occasion,
        long memberId,
        int tryNo,
        AttemptState state,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant submittedAt,
        @Nullable SubmittedBy submittedBy,
        @Nullable Integer scoreTenths,
        @Nullable Integer rightCount,
        long elapsedMillis,
        int answeredCount,
        int questionCount,
        long extraSeconds) {}
