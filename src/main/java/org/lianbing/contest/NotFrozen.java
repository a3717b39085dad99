package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A reveal was asked for in a round that never freezes: its results come out by themselves. */
public final class NotFrozen extends Problem {
    public NotFrozen() {
        super(Category.CONFLICT, "contest.not-frozen", "这一轮没有设封榜时间，成绩排好后自动公布，不用揭榜。");
    }
}
