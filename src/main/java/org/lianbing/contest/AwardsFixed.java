package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Awards were to be changed after they had been confirmed. */
public final class AwardsFixed extends Problem {
    public AwardsFixed() {
        super(Category.CONFLICT, "contest.awards-fixed", "获奖名单已经确认，不能再改。需要时可以逐个撤销证书。");
    }
}
