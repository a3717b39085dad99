package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member was asked or told about her own attempt.
 *
 * @param excluded she was taken out of the ranking; otherwise it is a question and nothing more
 * @param words the question, or the reason
 * @param reply her word on it, null while she has said nothing
 */
@Serdeable
public record CaseQuestionView(
        long roundId,
        int no,
        String contestName,
        String roundName,
        boolean excluded,
        String words,
        Instant askedAt,
        @Nullable String reply,
        @Nullable Instant repliedAt) {}
