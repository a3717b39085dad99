package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** An answer arrived at or after the deadline; it is kept as evidence and not scored. */
public final class DeadlinePassed extends Problem {
    public DeadlinePassed() {
        super(Category.CONFLICT, "exam.deadline-passed", "答题时间已到，这次作答没有计入。");
    }
}
