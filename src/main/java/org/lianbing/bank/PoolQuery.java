package org.lianbing.bank;

import org.jspecify.annotations.Nullable;

/**
 * Which published questions are wanted: those of one bank, or those of a trade from every bank open to an audience.
 * Null means any.
 *
 * @param forPractice without what is kept for contests
 */
public record PoolQuery(
        @Nullable Long bankId,
        @Nullable Long tradeId,
        @Nullable Audience audience,
        @Nullable QuestionType type,
        @Nullable Integer level,
        @Nullable Difficulty difficulty,
        @Nullable String chapter,
        boolean forPractice) {

    /** Whether the caller may use this bank at all is for the caller to decide. */
    public static PoolQuery ofBank(
            long bankId, @Nullable QuestionType type, @Nullable Integer level, @Nullable Difficulty difficulty) {
        return new PoolQuery(bankId, null, null, type, level, difficulty, null, false);
    }

    /** For practice: what is kept for contests is left out. */
    public static PoolQuery ofTrade(
            long tradeId, Audience audience, @Nullable Integer level, @Nullable String chapter) {
        return new PoolQuery(null, tradeId, audience, null, level, null, chapter, true);
    }
}
