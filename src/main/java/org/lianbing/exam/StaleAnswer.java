package org.lianbing.exam;

import java.util.Map;
import org.lianbing.platform.Problem;

/** A newer answer to the question is committed already; {@code seq} is its sequence number. */
public final class StaleAnswer extends Problem {
    public StaleAnswer(long seq) {
        super(Category.CONFLICT, "exam.stale-answer", "这道题已经保存了更新的作答。", Map.of("seq", seq));
    }
}
