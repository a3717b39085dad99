package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A final list stays as it is. */
public final class ListSealed extends Problem {
    public ListSealed() {
        super(Category.CONFLICT, "contest.list-sealed", "最终名单已经封存，不能再改。");
    }
}
