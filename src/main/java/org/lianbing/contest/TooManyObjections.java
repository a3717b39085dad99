package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** One person's objections to one list are bounded. */
public final class TooManyObjections extends Problem {
    public TooManyObjections() {
        super(Category.CONFLICT, "contest.too-many-objections", "同一份名单每人最多提 5 条异议，您已经提满。");
    }
}
