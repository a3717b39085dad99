package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** The pool of a checkable draw was to be revealed while somebody could still start. */
public final class DrawRoundNotOver extends Problem {
    public DrawRoundNotOver() {
        super(Category.CONFLICT, "contest.draw-round-not-over", "比赛还没有结束，现在公布会泄露题目，请等结束之后再公布。");
    }
}
