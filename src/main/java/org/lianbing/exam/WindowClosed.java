package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** A paper was asked for when the window has closed. */
public final class WindowClosed extends Problem {
    public WindowClosed() {
        super(Category.CONFLICT, "exam.window-closed", "本场已经结束，不能再开始答题。");
    }
}
