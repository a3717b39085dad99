package org.lianbing.bank.internal;

import org.lianbing.platform.Problem;

/** A filter that leaves nothing. */
final class NothingToExport extends Problem {
    NothingToExport() {
        super(Category.CONFLICT, "bank.nothing-to-export", "没有符合条件的题目，没有可以导出的。");
    }
}
