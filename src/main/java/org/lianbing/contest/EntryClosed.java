package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Entering was asked for after it closed. */
public final class EntryClosed extends Problem {
    public EntryClosed() {
        super(Category.CONFLICT, "contest.entry-closed", "报名已经截止。");
    }
}
