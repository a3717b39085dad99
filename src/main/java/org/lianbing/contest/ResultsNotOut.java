package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Results were asked for before they are computed. */
public final class ResultsNotOut extends Problem {
    public ResultsNotOut() {
        super(Category.CONFLICT, "contest.results-not-out", "成绩还没有出来：要等最后一个人答完（包括延时的人）。");
    }
}
