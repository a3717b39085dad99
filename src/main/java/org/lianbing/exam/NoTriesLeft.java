package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** Every try at this occasion is used. */
public final class NoTriesLeft extends Problem {
    public NoTriesLeft() {
        super(Category.CONFLICT, "exam.no-tries-left", "您的答题次数已经用完。");
    }
}
