package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;
import org.lianbing.points.LedgerCheck;
import org.lianbing.points.PointsApi;
import org.lianbing.points.PointsApi.Spent;
import org.lianbing.points.PointsAudit.Difference;

/** Compares stock with its entries, and orders with stock entries, counts per member and the points ledger. */
@Singleton
class PrizeLedgerCheck implements LedgerCheck {
    private static final int ORDERS_PER_READ = 1_000;

    private final Sql sql;
    private final PointsApi points;
    private final Redemptions redemptions;

    PrizeLedgerCheck(Sql sql, PointsApi points, Redemptions redemptions) {
        this.sql = sql;
        this.points = points;
        this.redemptions = redemptions;
    }

    @Override
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(compare(
                "stock of prize ",
                "SELECT i.id AS what, COALESCE(SUM(e.change_by), 0) AS replayed, i.stock_left AS stored"
                        + " FROM prize_item i LEFT JOIN prize_stock_entry e ON e.prize_id = i.id"
                        + " GROUP BY i.id, i.stock_left"));
        differences.addAll(compare(
                "orders of prize ",
                "SELECT i.id AS what, (SELECT -COALESCE(SUM(e.change_by), 0) FROM prize_stock_entry e"
                        + " WHERE e.prize_id = i.id AND e.source <> 'organiser') AS replayed,"
                        + " (SELECT COUNT(*) FROM prize_redemption r WHERE r.prize_id = i.id"
                        + " AND r.state NOT IN ('CANCELLED', 'EXPIRED')) AS stored FROM prize_item i"));
        differences.addAll(compare(
                "prize and member ",
                "SELECT CONCAT(c.prize_id, ' ', c.member_id) AS what, (SELECT COUNT(*) FROM prize_redemption r"
                        + " WHERE r.prize_id = c.prize_id AND r.member_id = c.member_id"
                        + " AND r.state NOT IN ('CANCELLED', 'EXPIRED')) AS replayed, c.taken AS stored"
                        + " FROM prize_member_count c"));
        differences.addAll(ordersAgainstLedger());
        return differences;
    }

    private List<Difference> compare(String subject, String select) {
        return sql.list(
                "SELECT what, replayed, stored FROM (" + select + ") compared WHERE replayed <> stored LIMIT 200",
                row -> new Difference(subject + row.getString("what"), row.getLong("replayed"), row.getLong("stored")));
    }

    /** Every order was paid for once with its price by its owner, and given back exactly if it ended. */
    private List<Difference> ordersAgainstLedger() {
        List<Difference> differences = new ArrayList<>();
        long spends = 0;
        long after = 0;
        List<Spent> piece;
        do {
            piece = points.spentAfter(RedeemPrize.SOURCE, after, ORDERS_PER_READ);
            Map<Long, RedemptionRow> orders = redemptions.byIds(
                    piece.stream().map(spent -> Long.valueOf(spent.sourceId())).toList());
            for (Spent spent : piece) {
                after = spent.entryId();
                spends++;
                compare(spent, orders.get(Long.valueOf(spent.sourceId())), differences);
            }
        } while (piece.size() == ORDERS_PER_READ);
        long stored = sql.number("SELECT COUNT(*) FROM prize_redemption");
        if (spends != stored) {
            differences.add(new Difference("number of orders", spends, stored));
        }
        return differences;
    }

    private static void compare(Spent spent, @Nullable RedemptionRow order, List<Difference> differences) {
        String subject = "order " + spent.sourceId();
        if (order == null) {
            differences.add(new Difference(subject + " is not there", spent.amount(), 0));
            return;
        }
        long replayed = spent.givenBack() ? 0 : spent.amount();
        long stored = order.state().returned() ? 0 : order.price();
        if (replayed != stored || spent.amount() != order.price()) {
            differences.add(new Difference(subject, replayed, stored));
        }
        if (spent.memberId() != order.memberId()) {
            differences.add(new Difference(subject + " belongs to another member", spent.memberId(), order.memberId()));
        }
    }
}
