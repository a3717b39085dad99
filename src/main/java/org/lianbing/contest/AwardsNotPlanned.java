package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Awards were to be confirmed of which none were set. */
public final class AwardsNotPlanned extends Problem {
    public AwardsNotPlanned() {
        super(Category.CONFLICT, "contest.awards-not-planned", "还没有保存奖项设置，请先设置并保存。");
    }
}
