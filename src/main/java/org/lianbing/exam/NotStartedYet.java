package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** A paper was asked for before the window opens. */
public final class NotStartedYet extends Problem {
    public NotStartedYet() {
        super(Category.CONFLICT, "exam.not-started-yet", "还没到开考时间，请按时进入。");
    }
}
