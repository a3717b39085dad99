package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Something was to be done about a case that its state no longer allows. */
public final class CaseDecided extends Problem {
    public CaseDecided() {
        super(Category.CONFLICT, "contest.case-decided", "这条线索的状态已经变了，请刷新后再看。");
    }
}
