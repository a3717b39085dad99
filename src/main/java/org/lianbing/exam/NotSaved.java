package org.lianbing.exam;

import java.util.Map;
import org.lianbing.platform.Problem;

/** The answer could not be written; nothing of it is stored. The phone keeps it and tries again by itself. */
public final class NotSaved extends Problem {
    public NotSaved() {
        super(Category.UNAVAILABLE, "exam.not-saved", "这次没有保存成功，系统会自动重试。", Map.of("retryAfterSeconds", 2));
    }
}
