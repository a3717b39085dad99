package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A reveal was asked for while somebody may still be answering, or places are still being written. */
public final class RevealNotReady extends Problem {
    public RevealNotReady() {
        super(Category.CONFLICT, "contest.reveal-not-ready", "名次还没有排好，等所有人交卷后再揭榜。");
    }
}
