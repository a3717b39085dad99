package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.PlaceShift;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.platform.Sql;

/** Regrades that went live at rounds, and whose places they shifted. */
@Singleton
class RerankStore {
    private final Sql sql;

    RerankStore(Sql sql) {
        this.sql = sql;
    }

    /** @param toldTo members up to this one were told */
    record RerankRow(
            long regradeId,
            long roundId,
            RegradePolicy policy,
            @Nullable Instant rankedAt,
            long toldTo,
            @Nullable Instant settledAt) {
        static RerankRow of(ResultSet row) throws SQLException {
            return new RerankRow(
                    row.getLong("regrade_id"),
                    row.getLong("round_id"),
                    RegradePolicy.valueOf(row.getString("policy")),
                    Sql.instantOrNull(row, "ranked_at"),
                    row.getLong("told_to"),
                    Sql.instantOrNull(row, "settled_at"));
        }
    }

    void note(long regradeId, long roundId, RegradePolicy policy, Instant now) {
        sql.update(
                "INSERT INTO contest_rerank (regrade_id, round_id, policy, noted_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE regrade_id = regrade_id",
                regradeId,
                roundId,
                policy,
                now);
    }

    /** Those with work left, the oldest first: of two regrades of a round the earlier one shifts places first. */
    List<Long> due() {
        return sql.list(
                "SELECT regrade_id FROM contest_rerank WHERE settled_at IS NULL ORDER BY regrade_id LIMIT 100",
                row -> row.getLong(1));
    }

    Optional<RerankRow> find(long regradeId) {
        return sql.first("SELECT * FROM contest_rerank WHERE regrade_id = ?", RerankRow::of, regradeId);
    }

    /** Held until the transaction ends, so that two instances take turns. */
    RerankRow lock(long regradeId) {
        return sql.first("SELECT * FROM contest_rerank WHERE regrade_id = ? FOR UPDATE", RerankRow::of, regradeId)
                .orElseThrow();
    }

    void ranked(long regradeId, List<PlaceShift> shifts, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PlaceShift shift : shifts) {
            rows.add(new Object[] {
                regradeId, shift.memberId(), shift.oldRank(), shift.rank(), shift.oldScoreTenths(), shift.scoreTenths()
            });
        }
        sql.insertRows(
                "INSERT INTO contest_place_shift (regrade_id, member_id, old_rank, rank_no, old_score_tenths,"
                        + " score_tenths) VALUES",
                rows,
                "");
        sql.update("UPDATE contest_rerank SET ranked_at = ? WHERE regrade_id = ?", now, regradeId);
    }

    List<PlaceShift> shiftsAfter(long regradeId, long memberId, int limit) {
        return sql.list(
                "SELECT member_id, old_rank, rank_no, old_score_tenths, score_tenths FROM contest_place_shift"
                        + " WHERE regrade_id = ? AND member_id > ? ORDER BY member_id LIMIT ?",
                row -> new PlaceShift(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                regradeId,
                memberId,
                limit);
    }

    void toldTo(long regradeId, long memberId) {
        sql.update("UPDATE contest_rerank SET told_to = ? WHERE regrade_id = ?", memberId, regradeId);
    }

    void settle(long regradeId, Instant now) {
        sql.update("UPDATE contest_rerank SET settled_at = ? WHERE regrade_id = ?", now, regradeId);
    }
}
