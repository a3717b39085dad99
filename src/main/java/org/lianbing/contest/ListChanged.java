package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** The list is not the one that was seen. */
public final class ListChanged extends Problem {
    public ListChanged() {
        super(Category.CONFLICT, "contest.list-changed", "名单刚刚有变动，请刷新后看过最新名单再操作。");
    }
}
