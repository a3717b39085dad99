package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.lianbing.bank.QuestionType;

/** A question of the wrong-question book, in the revision she last missed, with its key: she has answered it. */
@Serdeable
record WrongQuestionView(
        long questionId,
        String tradeName,
        int level,
        QuestionType type,
        String stem,
        List<OptionView> options,
        String lastAnswer,
        String key,
        String rationale,
        String source,
        int wrongCount,
        Instant lastWrongAt) {
    WrongQuestionView {
        options = List.copyOf(options);
    }
}
