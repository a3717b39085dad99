package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** There is no list of the round yet. */
public final class ListNotMade extends Problem {
    public ListNotMade() {
        super(Category.CONFLICT, "contest.list-not-made", "还没有生成拟晋级名单，请先生成。");
    }
}
