package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** What the keeper does: finds an order by its code, hands the prize over once, and takes a mistake back soon after. */
@Singleton
class HandOver {
    /** After an undo there must be time to come again, even if the order was about to expire. */
    private static final Duration AFTER_UNDO = Duration.ofDays(1);

    private final Redemptions redemptions;
    private final LookupThrottle throttle;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final Clock clock;
    private final PrizeSettings settings;

    HandOver(
            Redemptions redemptions,
            LookupThrottle throttle,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Sql sql,
            Clock clock,
            PrizeSettings settings) {
        this.redemptions = redemptions;
        this.throttle = throttle;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /** A code of somebody out of the keeper's reach looks like one that nobody has, and counts as a miss like it. */
    RedemptionRow find(Caller keeper, String typed) {
        throttle.check(keeper.memberId());
        return redemptions
                .byCode(PickupCodes.tidy(typed))
                .filter(order -> keeper.reaches(
                        Roles.PRIZE_KEEPER, identity.member(order.memberId()).organisationPath()))
                .orElseThrow(() -> {
                    throttle.missed(keeper.memberId());
                    return new NotFound("prize.pickup-not-found", "没有找到这个领取码，或者不归您发放。请核对后再试。");
                });
    }

    void handOver(Caller keeper, RedemptionRow order) {
        transactions.inTransaction(() -> {
            Instant now = clock.instant();
            int changed = sql.update(
                    "UPDATE prize_redemption SET state = 'HANDED_OVER', handed_over_at = ?, handed_over_by = ?"
                            + " WHERE id = ? AND state = 'READY' AND expires_at > ?",
                    now,
                    keeper.memberId(),
                    order.id(),
                    now);
            if (changed == 0) {
                throw refusal(redemptions.lock(order.id()).orElseThrow());
            }
            sql.update(
                    "INSERT INTO prize_handover (redemption_id, keeper_id, at) VALUES (?, ?, ?)",
                    order.id(),
                    keeper.memberId(),
                    now);
            audit.record(keeper.memberId(), "prize.hand-over", order.memberId(), target(order), null);
            identity.message(order.memberId(), "prize.handed-over", "“" + order.prizeName() + "”已领取。如果不是您本人领取，请联系工会。");
        });
    }

    private PrizeRefused refusal(RedemptionRow order) {
        Instant at = order.handedOverAt();
        Long by = order.handedOverBy();
        if (at != null && by != null) {
            return PrizeRefused.alreadyHandedOver(at, identity.member(by).name(), settings.zone());
        }
        return PrizeRefused.notReady(order.state());
    }

    /** Undo is possible from the moment of the handover on, and no longer once {@code undoWithin} has passed. */
    void undo(Caller keeper, RedemptionRow order, String reason) {
        transactions.inTransaction(() -> {
            Instant now = clock.instant();
            int changed = sql.update(
                    "UPDATE prize_redemption SET state = 'READY', handed_over_at = NULL, handed_over_by = NULL,"
                            + " expires_at = GREATEST(expires_at, ?)"
                            + " WHERE id = ? AND state = 'HANDED_OVER' AND handed_over_at > ?",
                    now.plus(AFTER_UNDO),
                    order.id(),
                    now.minus(settings.undoWithin()));
            if (changed == 0) {
                RedemptionRow locked = redemptions.lock(order.id()).orElseThrow();
                throw locked.state() == RedemptionState.HANDED_OVER
                        ? PrizeRefused.undoTooLate(settings.undoWithin())
                        : PrizeRefused.notHandedOver();
            }
            sql.update(
                    "UPDATE prize_handover SET undone_at = ?, undone_by = ?, undo_reason = ?"
                            + " WHERE redemption_id = ? AND undone_at IS NULL",
                    now,
                    keeper.memberId(),
                    reason,
                    order.id());
            audit.record(keeper.memberId(), "prize.undo-hand-over", order.memberId(), target(order), reason);
            identity.message(order.memberId(), "prize.handover-undone", "“" + order.prizeName() + "”的发放已撤销，仍可凭领取码领取。");
        });
    }

    private static String target(RedemptionRow order) {
        return "redemption:" + order.id();
    }
}
