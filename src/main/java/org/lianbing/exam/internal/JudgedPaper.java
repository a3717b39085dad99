package org.lianbing.exam.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;

/** A paper with every answer judged, for looking at after the round. */
record JudgedPaper(AttemptRow attempt, List<JudgedAnswer> answers) {
    /**
     * @param answer in the letters of the author; "" if there is none
     * @param byHand no machine says whether it is right
     */
    record JudgedAnswer(
            PaperQuestion question,
            QuestionType type,
            String stem,
            String answer,
            String key,
            boolean right,
            boolean byHand,
            @Nullable Instant savedAt) {
        boolean given() {
            return !answer.isEmpty();
        }
    }

    List<ReadingTime.Timed> timed() {
        return answers.stream()
                .filter(JudgedAnswer::given)
                .map(answer -> new ReadingTime.Timed(
                        answer.savedAt == null
                                ? Long.MAX_VALUE
                                : answer.savedAt.toEpochMilli()
                                        - attempt.startedAt().toEpochMilli(),
                        ReadingTime.leastMillis(answer.stem.length()),
                        answer.right))
                .toList();
    }
}
