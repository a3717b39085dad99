package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A phone was to be declared as shared with a code that is none. */
public final class SharedCodeWrong extends Problem {
    public SharedCodeWrong() {
        super(Category.CONFLICT, "contest.shared-code-wrong", "登记码不对，请向主办单位或本单位工会确认。");
    }
}
