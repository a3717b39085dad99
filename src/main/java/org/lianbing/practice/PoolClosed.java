package org.lianbing.practice;

import org.lianbing.platform.Problem;

/** The questions are in use by a running round: seeing them, or their keys, would not be fair. */
public final class PoolClosed extends Problem {
    public PoolClosed(String detail) {
        super(Category.CONFLICT, "practice.pool-closed", detail);
    }
}
