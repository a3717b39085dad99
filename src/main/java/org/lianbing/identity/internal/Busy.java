package org.lianbing.identity.internal;

import java.util.Map;
import org.lianbing.platform.Problem;

/** More people log in at this moment than the line holds. */
final class Busy extends Problem {
    Busy() {
        super(Category.UNAVAILABLE, "identity.busy", "现在登录的人很多，请过几秒再试。", Map.of("retryAfterSeconds", 5));
    }
}
