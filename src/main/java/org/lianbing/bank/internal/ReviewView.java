package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bank that waits for a decision.
 *
 * @param questionCount questions that are new or changed
 * @param ownWork whoever asks had a hand in it, so somebody else has to decide
 */
@Serdeable
record ReviewView(
        long bankId,
        String bankName,
        String tradeName,
        String organisationName,
        String authorName,
        int questionCount,
        ReviewQuestions.ReviewCounts counts,
        Instant sentAt,
        @Nullable String note,
        boolean ownWork) {}
