package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** A regrade was asked for while somebody still answers or marks. */
public final class StillAnswering extends Problem {
    public StillAnswering() {
        super(Category.CONFLICT, "exam.still-answering", "还有人在答题，或阅卷没有完成，等全部交卷、阅完后再更正。");
    }
}
