package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** A paper was asked for before the public value that completes the draw is known, or before the draw is committed to. */
public final class DrawAwaitsValue extends Problem {
    public DrawAwaitsValue() {
        super(Category.CONFLICT, "exam.draw-awaits-value", "抽题要用的公开数值还没有登记，暂时不能开始，请稍后再试。");
    }
}
