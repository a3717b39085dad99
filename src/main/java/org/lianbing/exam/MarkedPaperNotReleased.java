package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** The reveal rule of the occasion does not show the marked paper yet. */
public final class MarkedPaperNotReleased extends Problem {
    public MarkedPaperNotReleased() {
        super(Category.CONFLICT, "exam.marked-paper-not-released", "现在还不能查看答卷解析，请在公布之后再来。");
    }
}
