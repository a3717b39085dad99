package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** The end of the notice is not part of it. */
public final class NoticeOver extends Problem {
    public NoticeOver() {
        super(Category.CONFLICT, "contest.notice-over", "公示期已经结束，不能再提交。");
    }
}
