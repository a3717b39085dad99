package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A start was asked for by a member who may enter and has not. */
public final class NotEntered extends Problem {
    public NotEntered() {
        super(Category.CONFLICT, "contest.not-entered", "您还没有报名，请先报名再答题。");
    }
}
