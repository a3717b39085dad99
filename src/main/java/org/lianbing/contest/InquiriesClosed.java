package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A question was put before the round began or after everybody has finished. */
public final class InquiriesClosed extends Problem {
    public InquiriesClosed() {
        super(Category.CONFLICT, "contest.inquiries-closed", "比赛进行时才能向组织者提问。");
    }
}
