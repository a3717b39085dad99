package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** The regrade is not in the state that this deed needs. */
public final class RegradeNotReady extends Problem {
    public RegradeNotReady() {
        super(Category.CONFLICT, "exam.regrade-not-ready", "这次更正现在不能这样处理：还在计算，或已经生效、撤回。");
    }
}
