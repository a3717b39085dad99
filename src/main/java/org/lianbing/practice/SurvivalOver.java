package org.lianbing.practice;

import org.lianbing.platform.Problem;

/** A survival set ended with its first miss; or somebody tries to go past a question of it. */
public final class SurvivalOver extends Problem {
    private SurvivalOver(String code, String words) {
        super(Category.CONFLICT, code, words);
    }

    public static SurvivalOver missed() {
        return new SurvivalOver("practice.survival-over", "这一关已经结束，再来一关吧。");
    }

    public static SurvivalOver skipped() {
        return new SurvivalOver("practice.survival-in-order", "闯关要一题接一题地答，不能跳过。");
    }
}
