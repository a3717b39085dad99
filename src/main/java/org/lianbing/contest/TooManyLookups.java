package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** One address asked for more certificates within a minute than anybody needs. */
public final class TooManyLookups extends Problem {
    public TooManyLookups() {
        super(Category.TOO_MANY, "contest.too-many-lookups", "查询太频繁，请 1 分钟后再试。");
    }
}
