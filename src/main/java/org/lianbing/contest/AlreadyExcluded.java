package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Somebody was excluded from a round who does not count in it already. */
public final class AlreadyExcluded extends Problem {
    public AlreadyExcluded() {
        super(Category.CONFLICT, "contest.already-excluded", "这个人的成绩已经作废过了，请刷新列表。");
    }
}
