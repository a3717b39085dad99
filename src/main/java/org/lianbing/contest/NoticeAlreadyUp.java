package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A notice goes up once. */
public final class NoticeAlreadyUp extends Problem {
    public NoticeAlreadyUp() {
        super(Category.CONFLICT, "contest.notice-already-up", "公示已经开始，不能重新开始。");
    }
}
