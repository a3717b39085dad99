package org.lianbing.points.internal;

import static org.lianbing.platform.Sql.marks;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.Sql;
import org.lianbing.points.PointsApi;

@Singleton
class PointsService implements PointsApi {
    private final Sql sql;
    private final Ledger ledger;
    private final Entries entries;

    PointsService(Sql sql, Ledger ledger, Entries entries) {
        this.sql = sql;
        this.ledger = ledger;
        this.entries = entries;
    }

    @Override
    public long balance(long memberId) {
        return sql.number("SELECT balance FROM points_account WHERE member_id = ?", memberId);
    }

    @Override
    public Map<Long, Long> balances(Collection<Long> memberIds) {
        Map<Long, Long> balances = new HashMap<>();
        if (!memberIds.isEmpty()) {
            memberIds.forEach(member -> balances.put(member, 0L));
            sql.list(
                            "SELECT member_id, balance FROM points_account WHERE member_id IN ("
                                    + marks(memberIds.size()) + ")",
                            row -> Map.entry(row.getLong("member_id"), row.getLong("balance")),
                            memberIds.toArray())
                    .forEach(wallet -> balances.put(wallet.getKey(), wallet.getValue()));
        }
        return balances;
    }

    @Override
    public void spend(long memberId, long amount, String envelope, String source, String sourceId, String text) {
        ledger.spend(memberId, amount, envelope, source, sourceId, text);
    }

    @Override
    public boolean giveBack(String source, String sourceId, String text) {
        return ledger.reverse(source, sourceId, text);
    }

    @Override
    public List<Spent> spentAfter(String source, long afterEntryId, int limit) {
        return entries.spentAfter(source, afterEntryId, limit);
    }
}
