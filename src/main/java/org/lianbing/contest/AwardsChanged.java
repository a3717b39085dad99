package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Between looking and confirming the list became another one. */
public final class AwardsChanged extends Problem {
    public AwardsChanged() {
        super(Category.CONFLICT, "contest.awards-changed", "名单在您查看之后有变化，请重新核对后再确认。");
    }
}
