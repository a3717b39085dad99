package org.lianbing.exam;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;

/**
 * One part of a blueprint: how many questions of what kind are drawn from which bank.
 *
 * @param title as it stands on the paper, such as 一、单项选择题
 * @param level 5 (初级工) to 1 (高级技师), or null for all
 * @param difficulty or null for all
 * @param chapter of the bank, or null for all
 * @param count questions drawn
 * @param marksTenthsEach marks of one question, in tenths
 * @param questionIds the organiser's list, in her order, for {@link PaperMode#FIXED}; else empty
 */
public record Section(
        String title,
        long bankId,
        QuestionType type,
        @Nullable Integer level,
        @Nullable Difficulty difficulty,
        @Nullable String chapter,
        int count,
        int marksTenthsEach,
        List<Long> questionIds) {
    public Section {
        questionIds = List.copyOf(questionIds);
    }

    /** From any chapter, drawn. */
    public Section(
            String title,
            long bankId,
            QuestionType type,
            @Nullable Integer level,
            @Nullable Difficulty difficulty,
            int count,
            int marksTenthsEach) {
        this(title, bankId, type, level, difficulty, null, count, marksTenthsEach, List.of());
    }

    /** The same section, asking these questions and no others. */
    public Section listing(List<Long> questions) {
        return new Section(
                title, bankId, type, level, difficulty, chapter, questions.size(), marksTenthsEach, questions);
    }
}
