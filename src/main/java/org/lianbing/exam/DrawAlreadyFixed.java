package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** A step of a checkable draw was to be taken a second time, or in the wrong order. */
public final class DrawAlreadyFixed extends Problem {
    public DrawAlreadyFixed(String detail) {
        super(Category.CONFLICT, "exam.draw-already-fixed", detail);
    }
}
