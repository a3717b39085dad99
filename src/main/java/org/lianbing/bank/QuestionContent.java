package org.lianbing.bank;

import java.util.List;

/**
 * What a question asks. It has no place for its key: see {@link AnswerKeys}.
 *
 * @param options in the order of their author; empty for true-false and fill-in-blank
 * @param pinned the options must keep that order
 * @param blankCount of a fill-in-blank question; 0 otherwise. Each blank is {@code ____} in the stem
 */
public record QuestionContent(
        long questionId,
        long revisionId,
        QuestionType type,
        int level,
        Difficulty difficulty,
        String chapter,
        String stem,
        List<String> options,
        boolean pinned,
        int blankCount) {
    public QuestionContent {
        options = List.copyOf(options);
    }
}
