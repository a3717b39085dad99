package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** The round is not about going on. */
public final class NoAdvancementRule extends Problem {
    public NoAdvancementRule() {
        super(Category.CONFLICT, "contest.no-advancement-rule", "这一轮没有设晋级规则，没有晋级名单。");
    }
}
