package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A start, an entry or more time was asked for when the window has closed. */
public final class RoundFinished extends Problem {
    public RoundFinished() {
        super(Category.CONFLICT, "contest.round-finished", "比赛已经结束，不能再开始答题。");
    }
}
