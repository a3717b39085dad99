package org.lianbing.exam;

import java.time.Instant;
import java.util.Map;
import org.lianbing.platform.Problem;

/** A paper was handed in before its least time was over; {@code from} says when it can be. */
public final class TooEarlyToSubmit extends Problem {
    public TooEarlyToSubmit(Instant from, long secondsLeft) {
        super(
                Category.CONFLICT,
                "exam.too-early-to-submit",
                "还不到可以交卷的时间，请再过 " + (secondsLeft < 60 ? secondsLeft + " 秒" : (secondsLeft + 59) / 60 + " 分钟") + "交卷。",
                Map.of("from", from.toString()));
    }
}
