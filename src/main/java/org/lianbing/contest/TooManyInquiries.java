package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A member has put as many questions in a round as she may. */
public final class TooManyInquiries extends Problem {
    public TooManyInquiries(int max) {
        super(Category.CONFLICT, "contest.too-many-inquiries", "这一轮每人最多提 " + max + " 个问题，您已经提满了。有急事请联系监考或主办单位。");
    }
}
