package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** A result was asked for while the attempt is open. */
public final class NotSubmittedYet extends Problem {
    public NotSubmittedYet() {
        super(Category.CONFLICT, "exam.not-submitted-yet", "答卷还没有提交，暂时没有成绩。");
    }
}
