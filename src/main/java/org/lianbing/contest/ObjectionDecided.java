package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** An objection is answered once. */
public final class ObjectionDecided extends Problem {
    public ObjectionDecided() {
        super(Category.CONFLICT, "contest.objection-decided", "这条异议已经处理过了。");
    }
}
