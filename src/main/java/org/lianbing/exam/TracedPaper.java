package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;

/**
 * One paper as evidence.
 *
 * @param answers in the order of the paper
 * @param devices phones and networks in the order in which they were first seen
 */
@Serdeable
public record TracedPaper(
        long attemptId,
        long memberId,
        int tryNo,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Integer scoreTenths,
        List<TracedAnswer> answers,
        List<AbsenceView> absences,
        List<DeviceView> devices) {
    /**
     * @param revisionId says which answers of two papers are to the same question
     * @param answer in the letters of the author, so that shuffled options compare; "" if there is none
     * @param savedAt when it last changed; null if there is none
     * @param leastMillis what reading the question and touching an answer takes at least
     */
    @Serdeable
    public record TracedAnswer(
            int position,
            long revisionId,
            QuestionType type,
            String stem,
            String answer,
            String key,
            boolean right,
            @Nullable Instant savedAt,
            long leastMillis) {}

    @Serdeable
    public record AbsenceView(AbsenceKind kind, Instant fromAt, long seconds) {}

    /**
     * @param fingerprint the first letters of a keyed hash: equal on two papers when it was the same phone
     * @param network likewise of the network address
     */
    @Serdeable
    public record DeviceView(String fingerprint, String network, Instant firstAt, Instant lastAt) {}
}
