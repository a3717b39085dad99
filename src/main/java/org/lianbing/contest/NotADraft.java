package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A published contest is frozen. */
public final class NotADraft extends Problem {
    public NotADraft() {
        super(Category.CONFLICT, "contest.not-a-draft", "竞赛已经发布，不能再修改或删除。");
    }
}
