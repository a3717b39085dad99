package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** The list is not public yet. */
public final class NoticeNotUp extends Problem {
    public NoticeNotUp() {
        super(Category.CONFLICT, "contest.notice-not-up", "晋级名单还没有公示。");
    }
}
