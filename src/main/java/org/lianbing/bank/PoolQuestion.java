package org.lianbing.bank;

/** A question that can be drawn now, by its published revision. */
public record PoolQuestion(
        long questionId,
        long revisionId,
        long bankId,
        long tradeId,
        QuestionType type,
        int level,
        Difficulty difficulty,
        String chapter) {}
