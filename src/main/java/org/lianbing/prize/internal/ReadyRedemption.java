package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Says that a reserved prize has arrived at the pickup place; the time to pick it up begins now. */
@Singleton
class ReadyRedemption {
    private final Sql sql;
    private final TransactionRetry transactions;
    private final IdentityApi identity;
    private final Audit audit;
    private final Clock clock;
    private final PrizeSettings settings;

    ReadyRedemption(
            Sql sql,
            TransactionRetry transactions,
            IdentityApi identity,
            Audit audit,
            Clock clock,
            PrizeSettings settings) {
        this.sql = sql;
        this.transactions = transactions;
        this.identity = identity;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /** Harmless for an order that is ready already. */
    void markReady(Caller caller, RedemptionRow order) {
        transactions.inTransaction(() -> {
            int changed = sql.update(
                    "UPDATE prize_redemption SET state = 'READY', expires_at = ? WHERE id = ? AND state = 'RESERVED'",
                    clock.instant().plus(settings.pickupWithin()),
                    order.id());
            if (changed == 1) {
                audit.record(caller.memberId(), "prize.mark-ready", order.memberId(), "redemption:" + order.id(), null);
                identity.message(
                        order.memberId(),
                        "prize.ready",
                        "“" + order.prizeName() + "”已备好，请凭领取码到" + order.pickupPlace() + "领取。");
            } else if (order.state() != RedemptionState.READY) {
                throw PrizeRefused.ended();
            }
        });
    }
}
