package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A registration was to be approved or refused that is no longer open to that. */
public final class EntryDecided extends Problem {
    public EntryDecided() {
        super(Category.CONFLICT, "contest.entry-decided", "这条报名的状态已经变了，请刷新后再看。");
    }
}
