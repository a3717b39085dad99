package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Entering was asked for before it opens. */
public final class EntryNotOpen extends Problem {
    public EntryNotOpen() {
        super(Category.CONFLICT, "contest.entry-not-open", "报名还没有开始，请到报名时间再来。");
    }
}
