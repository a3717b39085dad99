package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Somebody is already what she was to become. */
public final class ChangeWithoutEffect extends Problem {
    public ChangeWithoutEffect() {
        super(Category.CONFLICT, "contest.change-without-effect", "这个人已经是这个状态，名单不用改。");
    }
}
