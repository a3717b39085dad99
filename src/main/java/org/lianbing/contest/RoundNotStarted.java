package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A start was asked for before the window opens. */
public final class RoundNotStarted extends Problem {
    public RoundNotStarted() {
        super(Category.CONFLICT, "contest.round-not-started", "比赛还没有开始，请到开始时间再来。");
    }
}
