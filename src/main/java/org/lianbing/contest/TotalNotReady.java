package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A total was to be computed or published before that is possible. */
public final class TotalNotReady extends Problem {
    public TotalNotReady(String detail) {
        super(Category.CONFLICT, "contest.total-not-ready", detail);
    }
}
