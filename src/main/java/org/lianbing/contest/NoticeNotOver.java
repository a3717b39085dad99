package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Nothing is sealed before the notice has hung its days. */
public final class NoticeNotOver extends Problem {
    public NoticeNotOver() {
        super(Category.CONFLICT, "contest.notice-not-over", "公示期还没有结束，期满后才能封存名单。");
    }
}
