package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A total was to be changed after it had been published. */
public final class TotalFixed extends Problem {
    public TotalFixed() {
        super(Category.CONFLICT, "contest.total-fixed", "总成绩已经公布，不能再改。");
    }
}
