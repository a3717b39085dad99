package org.lianbing.practice;

import org.lianbing.platform.Problem;

/** A set to recite shows its keys, so nothing is answered in it. */
public final class RecitedOnly extends Problem {
    public RecitedOnly() {
        super(Category.CONFLICT, "practice.recited-only", "背题只看不答。想做题，请从“顺序练习”进入。");
    }
}
