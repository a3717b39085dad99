package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Two organisers answered the same question; the first answer stands. */
public final class InquiryAnswered extends Problem {
    public InquiryAnswered() {
        super(Category.CONFLICT, "contest.inquiry-answered", "这个问题已经有人答复了，请刷新列表。");
    }
}
