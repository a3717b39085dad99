package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A certificate was asked for, or to be withdrawn, that is withdrawn already. */
public final class AwardWithdrawn extends Problem {
    public AwardWithdrawn() {
        super(Category.CONFLICT, "contest.award-withdrawn", "这张证书已经撤销。");
    }
}
