package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** One regrade of an occasion at a time: what it would change depends on what stands. */
public final class RegradeUnderWay extends Problem {
    public RegradeUnderWay() {
        super(Category.CONFLICT, "exam.regrade-under-way", "本场已有一次更正没有办完，请先生效或撤回它。");
    }
}
