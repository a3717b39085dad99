package org.lianbing.identity.internal;

import java.time.Duration;
import java.util.Map;
import org.lianbing.platform.Problem;

/** So many wrong tries that the next is not even looked at. */
final class TooManyTries extends Problem {
    TooManyTries(Duration wait) {
        super(
                Category.TOO_MANY,
                "identity.too-many-tries",
                "试错次数太多，请 " + Math.max(1, wait.plusSeconds(59).toMinutes()) + " 分钟后再试。",
                Map.of("retryAfterSeconds", Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
