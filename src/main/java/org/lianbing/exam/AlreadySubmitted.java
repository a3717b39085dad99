package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** The attempt takes no more answers. */
public final class AlreadySubmitted extends Problem {
    public AlreadySubmitted() {
        super(Category.CONFLICT, "exam.already-submitted", "答卷已经提交，不能再改。");
    }
}
