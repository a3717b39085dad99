package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Every try of this day is used. */
public final class NoTriesLeftToday extends Problem {
    public NoTriesLeftToday() {
        super(Category.CONFLICT, "contest.no-tries-left-today", "今天的答题次数已经用完，请明天再来。");
    }
}
