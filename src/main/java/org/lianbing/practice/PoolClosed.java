package org.lianbing.practice;

import java.time.Instant;
import java.util.Map;
import org.lianbing.platform.Problem;

/** The questions are in use by a running round: seeing them, or their keys, would not be fair. */
public final class PoolClosed extends Problem {
    /**
     * @param by what closes them, as workers read it; "" if it is nameless
     * @param until from when they are open again
     */
    public PoolClosed(String detail, String by, Instant until) {
        super(Category.CONFLICT, "practice.pool-closed", detail, Map.of("by", by, "until", until.toString()));
    }
}
