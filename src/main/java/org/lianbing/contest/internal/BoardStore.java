package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.BoardKind;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** What boards stand on beside the attempts: headcounts, the state of the reveal, and who does not count. */
@Singleton
class BoardStore {
    private static final String EXCLUDED = " FROM contest_exclusion WHERE round_id = ?";

    private final Sql sql;

    BoardStore(Sql sql) {
        this.sql = sql;
    }

    /** Of a round whose row is not there yet everything is null. */
    record BoardRow(
            @Nullable Instant headcountAt,
            @Nullable Instant rankedAt,
            @Nullable Instant revealedAt) {
        static final BoardRow NOTHING = new BoardRow(null, null, null);

        static BoardRow of(ResultSet row) throws SQLException {
            return new BoardRow(
                    Sql.instantOrNull(row, "headcount_at"),
                    Sql.instantOrNull(row, "ranked_at"),
                    Sql.instantOrNull(row, "revealed_at"));
        }
    }

    record Exclusion(long memberId, String reason, long excludedBy, Instant excludedAt) {
        static Exclusion of(ResultSet row) throws SQLException {
            return new Exclusion(
                    row.getLong("member_id"),
                    Sql.text(row, "reason"),
                    row.getLong("excluded_by"),
                    Sql.instant(row, "excluded_at"));
        }
    }

    BoardRow board(long roundId) {
        return sql.first(
                        "SELECT headcount_at, ranked_at, revealed_at FROM contest_board WHERE round_id = ?",
                        BoardRow::of,
                        roundId)
                .orElse(BoardRow.NOTHING);
    }

    /** Published rounds that have begun and whose members have not been counted. */
    List<Long> uncounted(Instant now) {
        return sql.list(
                "SELECT r.id FROM contest_round r LEFT JOIN contest_board b ON b.round_id = r.id"
                        + " WHERE r.starts_at <= ? AND r.blueprint_id IS NOT NULL AND b.headcount_at IS NULL"
                        + " ORDER BY r.starts_at LIMIT 50",
                row -> row.getLong(1),
                now);
    }

    /** Must run inside a transaction. @return false if somebody has counted before */
    boolean count(long roundId, Map<Long, Long> units, Map<Long, Long> teams, Instant now) {
        sql.update(
                "INSERT INTO contest_board (round_id) VALUES (?) ON DUPLICATE KEY UPDATE round_id = round_id", roundId);
        if (sql.update(
                        "UPDATE contest_board SET headcount_at = ? WHERE round_id = ? AND headcount_at IS NULL",
                        now,
                        roundId)
                == 0) {
            return false;
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        units.forEach((id, members) -> rows.add(new @Nullable Object[] {roundId, BoardKind.UNIT, id, members}));
        teams.forEach((id, members) -> rows.add(new @Nullable Object[] {roundId, BoardKind.TEAM, id, members}));
        sql.insertRows("INSERT INTO contest_headcount (round_id, kind, organisation_id, members) VALUES", rows, "");
        return true;
    }

    /** Members by organisation. */
    Map<Long, Long> headcounts(long roundId, BoardKind kind) {
        Map<Long, Long> counts = new HashMap<>();
        sql.list(
                "SELECT organisation_id, members FROM contest_headcount WHERE round_id = ? AND kind = ?",
                row -> counts.put(row.getLong(1), row.getLong(2)),
                roundId,
                kind);
        return counts;
    }

    /** The unit each member belonged to when she entered, where it was written down. */
    Map<Long, Long> unitsEntered(long eventId) {
        Map<Long, Long> units = new HashMap<>();
        sql.list(
                "SELECT member_id, unit_id FROM contest_entry WHERE event_id = ? AND unit_id IS NOT NULL",
                row -> units.put(row.getLong(1), row.getLong(2)),
                eventId);
        return units;
    }

    /** @return false if that was so before */
    boolean ranked(long roundId, Instant now) {
        sql.update(
                "INSERT INTO contest_board (round_id) VALUES (?) ON DUPLICATE KEY UPDATE round_id = round_id", roundId);
        return sql.update(
                        "UPDATE contest_board SET ranked_at = ? WHERE round_id = ? AND ranked_at IS NULL", now, roundId)
                > 0;
    }

    /** @return false if it was revealed before, or its places do not stand yet */
    boolean reveal(long roundId, long revealedBy, Instant now) {
        return sql.update(
                        "UPDATE contest_board SET revealed_at = ?, revealed_by = ?"
                                + " WHERE round_id = ? AND ranked_at IS NOT NULL AND revealed_at IS NULL",
                        now,
                        revealedBy,
                        roundId)
                > 0;
    }

    Set<Long> excluded(long roundId) {
        return new HashSet<>(sql.list("SELECT member_id" + EXCLUDED, row -> row.getLong(1), roundId));
    }

    Page<Exclusion> exclusions(long roundId, PageRequest page) {
        return Page.of(
                sql.list(
                        "SELECT member_id, reason, excluded_by, excluded_at" + EXCLUDED
                                + " ORDER BY excluded_at, member_id LIMIT ? OFFSET ?",
                        Exclusion::of,
                        roundId,
                        page.size(),
                        page.offset()),
                sql.number("SELECT COUNT(*)" + EXCLUDED, roundId),
                page);
    }

    /** @return false if she was excluded before: the first reason stands */
    boolean exclude(long roundId, long memberId, String reason, long excludedBy, Instant now) {
        return sql.update(
                        "INSERT INTO contest_exclusion (round_id, member_id, reason, excluded_by, excluded_at)"
                                + " SELECT ?, ?, ?, ?, ? FROM DUAL WHERE NOT EXISTS"
                                + " (SELECT 1 FROM contest_exclusion WHERE round_id = ? AND member_id = ?)",
                        roundId,
                        memberId,
                        reason,
                        excludedBy,
                        now,
                        roundId,
                        memberId)
                > 0;
    }
}
