package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** No answer waits for this marker: all are marked, held by others, or hers to mark no more. */
public final class NothingToMark extends Problem {
    public NothingToMark() {
        super(Category.NOT_FOUND, "exam.nothing-to-mark", "现在没有要您批阅的答案。");
    }
}
