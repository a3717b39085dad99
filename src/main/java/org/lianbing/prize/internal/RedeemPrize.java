package org.lianbing.prize.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Idempotency;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.NotEnoughPoints;
import org.lianbing.points.PointsApi;

/** Takes points and stock for an order, in one transaction, once per {@code Idempotency-Key}. */
@Singleton
class RedeemPrize {
    /** The ledger's word for orders; the source id is the order's. */
    static final String SOURCE = "prize.redemption";

    private static final String OPERATION = "prize.redeem";
    private static final long SEEN_MAX = 10_000;
    private static final Duration SEEN_FOR = Duration.ofSeconds(2);

    private final Prizes prizes;
    private final PrizeGate gate;
    private final Redemptions redemptions;
    private final StockBook stock;
    private final PointsApi points;
    private final Idempotency idempotency;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final Clock clock;
    private final PrizeSettings settings;
    private final Cache<Long, PrizeRow> seenLately = Caffeine.newBuilder()
            .maximumSize(SEEN_MAX)
            .expireAfterWrite(SEEN_FOR)
            .build();

    RedeemPrize(
            Prizes prizes,
            PrizeGate gate,
            Redemptions redemptions,
            StockBook stock,
            PointsApi points,
            Idempotency idempotency,
            TransactionRetry transactions,
            Sql sql,
            Clock clock,
            PrizeSettings settings) {
        this.prizes = prizes;
        this.gate = gate;
        this.redemptions = redemptions;
        this.stock = stock;
        this.points = points;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return the id of the order, also when this is a repeat */
    long redeem(Caller caller, long prizeId, String key) {
        // Before the gate: a request that can come to nothing must not hold a place while others are turned away.
        idempotency.mustBeKey(key);
        long member = caller.memberId();
        PrizeRow seen = seen(caller, prizeId);
        if (!gate.open(prizeId, member)) {
            throw PrizeRefused.soldOut();
        }
        refuseThePoor(caller, seen);
        String request = member + ":" + key;
        if (!gate.enter(prizeId, member, request)) {
            throw PrizeRefused.soldOut();
        }
        try {
            long order = transactions.inTransaction(() -> inTransaction(caller, prizeId, key));
            gate.confirm(prizeId, member, request);
            return order;
        } catch (Problem refusal) {
            if (refusal.code().equals(PrizeRefused.SOLD_OUT)) {
                gate.soldOut(prizeId, request);
            } else {
                gate.release(prizeId, request);
            }
            throw refusal;
        } catch (RuntimeException failure) {
            gate.release(prizeId, request);
            throw failure;
        }
    }

    /** The prize as it was a moment ago: a crowd must not cost a query each. What counts is read under its lock. */
    private PrizeRow seen(Caller caller, long prizeId) {
        PrizeRow prize = seenLately.get(prizeId, id -> prizes.find(id).orElse(null));
        if (prize == null || !prize.isFor(caller.organisationPath())) {
            throw NotFound.of("prize");
        }
        return prize;
    }

    /**
     * Whoever cannot pay takes no place at the gate, or a few of them could keep it shut for those who can. A repeat of
     * an order that was paid for goes on.
     */
    private void refuseThePoor(Caller caller, PrizeRow prize) {
        long balance = points.balance(caller.memberId());
        if (balance < prize.price() && !known(caller.memberId(), prize.id())) {
            throw new NotEnoughPoints(balance, prize.price());
        }
    }

    private boolean known(long memberId, long prizeId) {
        return sql.number(
                        "SELECT COUNT(*) FROM prize_member_count WHERE prize_id = ? AND member_id = ?",
                        prizeId,
                        memberId)
                > 0;
    }

    /**
     * The prize is locked first, as everywhere: whoever waits here has read nothing yet that could be out of date when
     * her turn comes.
     */
    private long inTransaction(Caller caller, long prizeId, String key) {
        PrizeRow prize = prizes.lock(prizeId)
                .filter(found -> found.isFor(caller.organisationPath()))
                .orElseThrow(() -> NotFound.of("prize"));
        String answer = idempotency.once(
                caller.memberId(), OPERATION, key, "prize:" + prizeId, () -> Long.toString(order(caller, prize)));
        return Long.parseLong(answer);
    }

    private long order(Caller caller, PrizeRow prize) {
        if (!prize.onSale()) {
            throw PrizeRefused.notOnSale();
        }
        if (prize.stockLeft() < 1) {
            throw PrizeRefused.soldOut();
        }
        long member = caller.memberId();
        countForMember(prize, member);
        Instant now = clock.instant();
        long order = redemptions.insert(prize, member, now, now.plus(settings.pickupWithin()));
        points.spend(member, prize.price(), "prize:" + prize.id(), SOURCE, Long.toString(order), "兑换：" + prize.name());
        if (!stock.change(prize.id(), -1, StockBook.Source.REDEMPTION, Long.toString(order), member, null, now)) {
            throw PrizeRefused.soldOut();
        }
        return order;
    }

    private void countForMember(PrizeRow prize, long memberId) {
        sql.update(
                "INSERT IGNORE INTO prize_member_count (prize_id, member_id, taken) VALUES (?, ?, 0)",
                prize.id(),
                memberId);
        int counted = sql.update(
                "UPDATE prize_member_count SET taken = taken + 1 WHERE prize_id = ? AND member_id = ? AND taken < ?",
                prize.id(),
                memberId,
                prize.limitPerMember());
        if (counted == 0) {
            throw PrizeRefused.limitReached(prize.limitPerMember());
        }
    }
}
