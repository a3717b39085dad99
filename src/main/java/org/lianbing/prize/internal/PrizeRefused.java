package org.lianbing.prize.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.lianbing.platform.Problem;

/** Why an order, a cancellation or a handover cannot be. */
final class PrizeRefused extends Problem {
    static final String SOLD_OUT = "prize.sold-out";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);

    private PrizeRefused(Category category, String code, String detail, Map<String, Object> facts) {
        super(category, code, detail, facts);
    }

    private static PrizeRefused conflict(String code, String detail) {
        return new PrizeRefused(Category.CONFLICT, code, detail, Map.of());
    }

    static PrizeRefused soldOut() {
        return conflict(SOLD_OUT, "这个奖品已经兑完了，积分没有扣。");
    }

    static PrizeRefused notOnSale() {
        return conflict("prize.not-on-sale", "这个奖品现在不能兑换。");
    }

    static PrizeRefused limitReached(int limit) {
        return new PrizeRefused(
                Category.CONFLICT, "prize.limit-reached", "每人最多兑换 " + limit + " 件，您已经兑换过了。", Map.of("limit", limit));
    }

    static PrizeRefused notCancellable() {
        return conflict("prize.not-cancellable", "这个兑换单已经结束，不能取消。");
    }

    static PrizeRefused ended() {
        return conflict("prize.redemption-ended", "这个兑换单已经结束，不能再改。");
    }

    static PrizeRefused alreadyHandedOver(Instant at, String by, ZoneId zone) {
        return new PrizeRefused(
                Category.CONFLICT,
                "prize.already-handed-over",
                "这件奖品已于 " + MOMENT.format(at.atZone(zone)) + " 由" + by + "发放，不能再次发放。",
                Map.of("handedOverAt", at.toString(), "handedOverBy", by));
    }

    static PrizeRefused notReady(RedemptionState state) {
        return switch (state) {
            case RESERVED -> conflict("prize.not-ready", "这件奖品还没有备好，请等通知再来领取。");
            case CANCELLED -> conflict("prize.cancelled", "这个兑换单已经取消，积分已退回，不能发放。");
            case READY, HANDED_OVER, EXPIRED -> conflict("prize.expired", "这个兑换单已过领取期限，积分已退回，不能发放。");
        };
    }

    static PrizeRefused notHandedOver() {
        return conflict("prize.not-handed-over", "这件奖品没有发放记录，不用撤销。");
    }

    static PrizeRefused undoTooLate(Duration within) {
        return conflict("prize.undo-too-late", "发放超过 " + within.toMinutes() + " 分钟，不能撤销；请联系组织者处理。");
    }

    static PrizeRefused stockTooLow() {
        return conflict("prize.stock-too-low", "库存不够减：减少的数量比剩下的还多。");
    }

    static PrizeRefused tooManyMisses(Duration wait) {
        return new PrizeRefused(
                Category.TOO_MANY,
                "prize.too-many-tries",
                "输错的领取码太多，请 " + Math.max(1, wait.toMinutes()) + " 分钟后再试。",
                Map.of("retryAfterSeconds", wait.toSeconds()));
    }
}
