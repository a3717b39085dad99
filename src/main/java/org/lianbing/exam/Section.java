package org.lianbing.exam;

import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;

/**
 * One part of a blueprint: how many questions of what kind are drawn from which bank.
 *
 * @param title as it stands on the paper, such as 一、单项选择题
 * @param level 5 (初级工) to 1 (高级技师), or null for all
 * @param difficulty or null for all
 * @param count questions drawn
 * @param marksTenthsEach marks of one question, in tenths
 */
public record Section(
        String title,
        long bankId,
        QuestionType type,
        @Nullable Integer level,
        @Nullable Difficulty difficulty,
        int count,
        int marksTenthsEach) {}
