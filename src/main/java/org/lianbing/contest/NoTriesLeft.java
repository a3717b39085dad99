package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Every try at the round is used. */
public final class NoTriesLeft extends Problem {
    public NoTriesLeft() {
        super(Category.CONFLICT, "contest.no-tries-left", "您的答题次数已经用完。");
    }
}
