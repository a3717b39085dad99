package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;

/**
 * A question of a set. It holds a key only inside {@code judged}, which is there once she has answered.
 *
 * @param position 1-based
 * @param closed true while it may not be shown; the stem then says why, and there is nothing to choose
 */
@Serdeable
record PracticeQuestionView(
        int position,
        long questionId,
        QuestionType type,
        int level,
        String chapter,
        String stem,
        List<OptionView> options,
        int blankCount,
        boolean closed,
        @Nullable JudgedView judged) {
    PracticeQuestionView {
        options = List.copyOf(options);
    }

    static PracticeQuestionView of(int position, QuestionContent content, @Nullable JudgedView judged) {
        return new PracticeQuestionView(
                position,
                content.questionId(),
                content.type(),
                content.level(),
                content.chapter(),
                content.stem(),
                OptionView.all(content.options()),
                content.blankCount(),
                false,
                judged);
    }

    static PracticeQuestionView closed(int position, QuestionContent content, String words) {
        return new PracticeQuestionView(
                position,
                content.questionId(),
                QuestionType.SINGLE,
                content.level(),
                content.chapter(),
                words,
                List.of(),
                0,
                true,
                null);
    }
}
