package org.lianbing.points;

import java.util.Map;
import org.lianbing.platform.Problem;

/** The wallet holds less than the price. */
public final class NotEnoughPoints extends Problem {
    public NotEnoughPoints(long balance, long price) {
        super(
                Category.CONFLICT,
                "points.not-enough",
                "积分不够：需要 " + price + " 分，现有 " + balance + " 分。",
                Map.of("balance", balance, "price", price));
    }
}
