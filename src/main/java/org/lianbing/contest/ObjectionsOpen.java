package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Everybody who spoke in time is answered before the list is sealed. */
public final class ObjectionsOpen extends Problem {
    public ObjectionsOpen() {
        super(Category.CONFLICT, "contest.objections-open", "还有没处理完的异议或放弃申请，处理完才能封存名单。");
    }
}
