package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;

/**
 * A question of a set. It holds a key only inside {@code judged}, which is there once she has answered, and inside
 * {@code solution}, which is there in a set to recite only: nothing can be answered in one.
 *
 * @param position 1-based
 * @param prompts what each wants an option, for a matching question
 * @param parts the small questions of a case
 * @param formulas MathML by the LaTeX that stands in the texts
 * @param favourite she keeps it
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
        List<String> prompts,
        List<PartView> parts,
        Map<String, String> formulas,
        boolean closed,
        boolean favourite,
        @Nullable JudgedView judged,
        @Nullable SolutionView solution) {
    PracticeQuestionView {
        options = List.copyOf(options);
    }

    static PracticeQuestionView of(
            int position,
            QuestionContent content,
            boolean favourite,
            @Nullable JudgedView judged,
            @Nullable SolutionView solution) {
        return new PracticeQuestionView(
                position,
                content.questionId(),
                content.type(),
                content.level(),
                content.chapter(),
                content.stem(),
                OptionView.all(content.options()),
                content.blankCount(),
                content.prompts(),
                PartView.all(content.parts()),
                content.formulas(),
                false,
                favourite,
                judged,
                solution);
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
                List.of(),
                List.of(),
                Map.of(),
                true,
                false,
                null,
                null);
    }
}
