package org.lianbing.practice;

import org.lianbing.platform.Problem;

/** A question of an older set is practised no more: it was kept for contests, withheld or retired since. */
public final class QuestionWithdrawn extends Problem {
    public static final String WORDS = "这道题已不再用于练习，请做下一题。";

    public QuestionWithdrawn() {
        super(Category.CONFLICT, "practice.question-withdrawn", WORDS);
    }
}
