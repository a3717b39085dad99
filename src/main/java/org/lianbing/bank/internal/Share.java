package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What one of several right options is worth, in percent, as exactly as Moodle keeps it. */
final class Share {
    private static final int DIGITS = 5;

    private Share() {}

    /** 50, 33.33333. */
    static String of(int options) {
        return new BigDecimal(100)
                .divide(new BigDecimal(options), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
