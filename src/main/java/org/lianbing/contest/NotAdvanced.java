package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** The round is for those on the final list of the one before. */
public final class NotAdvanced extends Problem {
    public NotAdvanced() {
        super(Category.CONFLICT, "contest.not-advanced", "您不在这一轮的参赛名单里：这一轮只有上一轮晋级的人参加。");
    }
}
