package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.Sql;

/** Places of a round, and how far the closing of a round is. */
@Singleton
class ResultStore {
    private static final String SELECT =
            "SELECT position, rank_no, member_id, attempt_id, score_tenths, elapsed_seconds, submitted_at, submitted_by"
                    + " FROM contest_result WHERE round_id = ? ";

    private final Sql sql;

    ResultStore(Sql sql) {
        this.sql = sql;
    }

    record ResultRow(
            int position,
            int rank,
            long memberId,
            long attemptId,
            int scoreTenths,
            long elapsedSeconds,
            Instant submittedAt,
            SubmittedBy submittedBy) {
        static ResultRow of(ResultSet row) throws SQLException {
            return new ResultRow(
                    row.getInt("position"),
                    row.getInt("rank_no"),
                    row.getLong("member_id"),
                    row.getLong("attempt_id"),
                    row.getInt("score_tenths"),
                    row.getLong("elapsed_seconds"),
                    Sql.instant(row, "submitted_at"),
                    SubmittedBy.valueOf(row.getString("submitted_by")));
        }
    }

    Optional<ResultRow> of(long roundId, long memberId) {
        return sql.first(SELECT + "AND member_id = ?", ResultRow::of, roundId, memberId);
    }

    /** In the order of the list, those behind this position. */
    List<ResultRow> after(long roundId, long position, int limit) {
        return sql.list(SELECT + "AND position > ? ORDER BY position LIMIT ?", ResultRow::of, roundId, position, limit);
    }

    /** Rounds that may have something to close or to tell; not those that wait for their organiser to reveal them. */
    List<Long> dueRounds(Instant now) {
        return sql.list(
                "SELECT id FROM contest_round WHERE settled_at IS NULL AND results_at <= ? AND blueprint_id IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM contest_board b WHERE b.round_id = contest_round.id"
                        + " AND b.ranked_at IS NOT NULL AND b.revealed_at IS NULL)"
                        + " ORDER BY results_at LIMIT 100",
                row -> row.getLong(1),
                now);
    }

    void closing(long roundId, Instant now) {
        sql.update("UPDATE contest_round SET closing_at = ? WHERE id = ?", now, roundId);
    }

    void write(long roundId, List<Ranking.Placed> places) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Ranking.Placed placed : places) {
            AttemptResult attempt = placed.attempt();
            rows.add(new @Nullable Object[] {
                roundId,
                placed.position(),
                placed.rank(),
                attempt.memberId(),
                attempt.attemptId(),
                attempt.scoreTenths(),
                Ranking.elapsedSeconds(attempt),
                attempt.submittedAt(),
                attempt.submittedBy()
            });
        }
        sql.insertRows(
                "INSERT INTO contest_result (round_id, position, rank_no, member_id, attempt_id, score_tenths,"
                        + " elapsed_seconds, submitted_at, submitted_by) VALUES",
                rows,
                "");
        sql.update("UPDATE contest_round SET placed_count = placed_count + ? WHERE id = ?", places.size(), roundId);
    }

    void closed(long roundId, Instant now) {
        sql.update("UPDATE contest_round SET closed_at = ? WHERE id = ?", now, roundId);
    }

    void announced(long roundId, int count) {
        sql.update("UPDATE contest_round SET announced_count = announced_count + ? WHERE id = ?", count, roundId);
    }

    /** @return false if that was done before */
    boolean settle(long roundId, Instant now) {
        return sql.update("UPDATE contest_round SET settled_at = ? WHERE id = ? AND settled_at IS NULL", now, roundId)
                > 0;
    }

    /** Results wait for the longest extra time. */
    void resultsNotBefore(long roundId, Instant resultsAt) {
        sql.update("UPDATE contest_round SET results_at = GREATEST(results_at, ?) WHERE id = ?", resultsAt, roundId);
    }
}
