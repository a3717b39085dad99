package org.lianbing.bank.internal;

import java.util.Map;
import org.lianbing.platform.Problem;

/** Enough error reports of one worker for one day. */
final class TooManyReports extends Problem {
    TooManyReports(int max) {
        super(Category.TOO_MANY, "bank.too-many-reports", "每天最多提交 " + max + " 份纠错，请明天再来。", Map.of("max", max));
    }
}
