package org.lianbing.bank;

import java.util.List;

/**
 * A question that can be drawn now, by its published revision.
 *
 * @param byHand a person must say whether an answer is right: see {@link AnswerKey#byHand}
 */
public record PoolQuestion(
        long questionId,
        long revisionId,
        long bankId,
        long tradeId,
        QuestionType type,
        int level,
        Difficulty difficulty,
        String chapter,
        Use use,
        List<String> knowledge,
        boolean byHand) {
    public PoolQuestion {
        knowledge = List.copyOf(knowledge);
    }

    /** Not what is kept for practice, nor what nobody could mark when the round ends. */
    public boolean forContests() {
        return forContests(false);
    }

    /** @param markers whether people mark the papers */
    public boolean forContests(boolean markers) {
        return use != Use.PRACTICE_ONLY && (markers || !byHand);
    }

    /** Not what is kept for contests. */
    public boolean forPractice() {
        return use != Use.EXAM_ONLY;
    }
}
