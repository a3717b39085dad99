package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A registration was to be refused whose member has begun to answer. */
public final class EntrantStarted extends Problem {
    public EntrantStarted() {
        super(Category.CONFLICT, "contest.entrant-started", "这名职工已经开始答题，不能再取消报名。");
    }
}
