package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.PointsApi;

/** Ends an order that was not picked up; points and stock go back exactly once, whoever asks and however often. */
@Singleton
class EndRedemption {
    private final Prizes prizes;
    private final Redemptions redemptions;
    private final StockBook stock;
    private final PrizeGate gate;
    private final PointsApi points;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final Clock clock;

    EndRedemption(
            Prizes prizes,
            Redemptions redemptions,
            StockBook stock,
            PrizeGate gate,
            PointsApi points,
            IdentityApi identity,
            TransactionRetry transactions,
            Sql sql,
            Clock clock) {
        this.prizes = prizes;
        this.redemptions = redemptions;
        this.stock = stock;
        this.gate = gate;
        this.points = points;
        this.identity = identity;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    /** The owner changed her mind; a repeat of it is harmless. */
    void cancel(RedemptionRow order) {
        boolean ended = transactions.inTransaction(() -> {
            RedemptionRow locked = lock(order);
            if (locked.state() == RedemptionState.CANCELLED) {
                return false;
            }
            if (!locked.state().waits()) {
                throw PrizeRefused.notCancellable();
            }
            giveBack(locked, RedemptionState.CANCELLED, "取消兑换：" + order.prizeName());
            return true;
        });
        if (ended) {
            gate.forget(order.prizeId());
        }
    }

    /** Nobody came for it in time. */
    void expire(RedemptionRow order) {
        boolean ended = transactions.inTransaction(() -> {
            RedemptionRow locked = lock(order);
            if (!locked.state().waits() || locked.expiresAt().isAfter(clock.instant())) {
                return false;
            }
            giveBack(locked, RedemptionState.EXPIRED, "逾期未领：" + order.prizeName());
            identity.message(
                    order.memberId(),
                    "prize.expired",
                    "“" + order.prizeName() + "”过了领取期限，" + order.price() + " 积分已退回。");
            return true;
        });
        if (ended) {
            gate.forget(order.prizeId());
        }
    }

    /** The prize first, then the order: the same way round as when it was made. */
    private RedemptionRow lock(RedemptionRow order) {
        PrizeRow _ = prizes.lock(order.prizeId()).orElseThrow();
        return redemptions.lock(order.id()).orElseThrow();
    }

    private void giveBack(RedemptionRow order, RedemptionState end, String text) {
        Instant now = clock.instant();
        int changed = sql.update(
                "UPDATE prize_redemption SET state = ?, ended_at = ? WHERE id = ? AND state IN ('RESERVED', 'READY')",
                end,
                now,
                order.id());
        if (changed != 1) {
            throw new IllegalStateException("order " + order.id() + " changed under its lock");
        }
        String source = Long.toString(order.id());
        points.giveBack(RedeemPrize.SOURCE, source, text);
        stock.change(order.prizeId(), 1, StockBook.Source.RETURN, source, null, text, now);
        sql.update(
                "UPDATE prize_member_count SET taken = taken - 1 WHERE prize_id = ? AND member_id = ?",
                order.prizeId(),
                order.memberId());
    }
}
