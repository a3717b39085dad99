package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A start was asked for after the late-entry limit. */
public final class TooLateToStart extends Problem {
    public TooLateToStart() {
        super(Category.CONFLICT, "contest.too-late-to-start", "已经超过入场时间，不能再开始答题。");
    }
}
