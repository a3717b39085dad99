package org.lianbing.exam;

import java.util.Map;
import org.lianbing.platform.Problem;

/** More answers are waiting than the service takes in; nothing was saved, the phone tries again by itself. */
public final class LaneFull extends Problem {
    public LaneFull() {
        super(Category.UNAVAILABLE, "exam.lane-full", "保存的人太多，正在排队，系统会自动重试。", Map.of("retryAfterSeconds", 1));
    }
}
