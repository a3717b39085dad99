package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** More time was asked for after the results came out. */
public final class ResultsAlreadyOut extends Problem {
    public ResultsAlreadyOut() {
        super(Category.CONFLICT, "contest.results-already-out", "成绩已经公布，不能再延时。");
    }
}
