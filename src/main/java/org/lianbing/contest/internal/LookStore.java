package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** Which rounds were looked at, and who is at it. */
@Singleton
class LookStore {
    private final Sql sql;

    LookStore(Sql sql) {
        this.sql = sql;
    }

    record LookRow(@Nullable Instant lookedAt, int papers, long pairsCompared) {}

    /** Rounds whose results are told to everybody since this moment and that nobody has looked at. */
    List<Long> due(Instant settledSince, Instant now) {
        return sql.list(
                "SELECT r.id FROM contest_round r LEFT JOIN contest_look l ON l.round_id = r.id WHERE r.settled_at >= ?"
                        + " AND (l.round_id IS NULL OR l.looked_at IS NULL AND l.leased_until <= ?)"
                        + " ORDER BY r.settled_at LIMIT 20",
                row -> row.getLong(1),
                settledSince,
                now);
    }

    /** @return false if another instance is at it or it is done */
    boolean lease(long roundId, Instant now, Instant until) {
        sql.update(
                "INSERT INTO contest_look (round_id, leased_until) VALUES (?, ?) ON DUPLICATE KEY UPDATE round_id = round_id",
                roundId,
                now);
        return sql.update(
                        "UPDATE contest_look SET leased_until = ? WHERE round_id = ? AND looked_at IS NULL AND leased_until <= ?",
                        until,
                        roundId,
                        now)
                > 0;
    }

    /** @return false if another look was finished before; then nothing is to be written */
    boolean finish(long roundId, Instant now, int papers, long pairsCompared) {
        return sql.update(
                        "UPDATE contest_look SET looked_at = ?, papers = ?, pairs_compared = ? WHERE round_id = ? AND looked_at IS NULL",
                        now,
                        papers,
                        pairsCompared,
                        roundId)
                > 0;
    }

    Optional<LookRow> find(long roundId) {
        return sql.first(
                "SELECT looked_at, papers, pairs_compared FROM contest_look WHERE round_id = ?",
                row -> new LookRow(
                        Sql.instantOrNull(row, "looked_at"), row.getInt("papers"), row.getLong("pairs_compared")),
                roundId);
    }
}
