package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Lists of who goes on, their lines, and what changed on them. */
@Singleton
class AdvancementStore {
    private static final String HEAD =
            "SELECT round_id, version, computed_at, notice_starts_at, notice_ends_at, sealed_at, sealed_hash,"
                    + " told_position FROM contest_advancement WHERE ";
    private static final String LINES =
            "SELECT " + AdvancementLine.COLUMNS + " FROM contest_advancement_line WHERE round_id = ? ";
    private static final String IN_ORDER = "ORDER BY position";

    private final Sql sql;

    AdvancementStore(Sql sql) {
        this.sql = sql;
    }

    /** Somebody whose verdict changed after the notice went up. */
    record MoveRow(Instant movedAt, int position, AdvancementVerdict before, AdvancementVerdict after) {}

    Optional<AdvancementRow> find(long roundId) {
        return sql.first(HEAD + "round_id = ?", AdvancementRow::of, roundId);
    }

    /** Holds the list until the transaction ends: must be the first thing read in it. */
    Optional<AdvancementRow> lock(long roundId) {
        return sql.first(HEAD + "round_id = ? FOR UPDATE", AdvancementRow::of, roundId);
    }

    /** Of a published round. */
    String lotSeed(long roundId) {
        return sql.first(
                        "SELECT advance_lot_seed FROM contest_round WHERE id = ?",
                        row -> Optional.ofNullable(row.getString(1)).orElse(""),
                        roundId)
                .orElse("");
    }

    void insert(long roundId, List<AdvancementLine> lines, Instant now) {
        sql.update("INSERT INTO contest_advancement (round_id, version, computed_at) VALUES (?, 1, ?)", roundId, now);
        insertLines(roundId, lines);
    }

    /** Other people than before: only of a list that nobody has seen. */
    void replace(long roundId, List<AdvancementLine> lines) {
        sql.update("DELETE FROM contest_advancement_line WHERE round_id = ?", roundId);
        insertLines(roundId, lines);
        change(roundId, List.of());
    }

    private void insertLines(long roundId, List<AdvancementLine> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>(lines.size());
        for (AdvancementLine line : lines) {
            rows.add(new @Nullable Object[] {
                roundId,
                line.position(),
                line.rank(),
                line.memberId(),
                line.unitId(),
                line.scoreTenths(),
                line.standing(),
                line.reason(),
                line.verdict()
            });
        }
        sql.insertRows(
                "INSERT INTO contest_advancement_line (round_id, position, rank_no, member_id, unit_id, score_tenths,"
                        + " standing, reason, verdict) VALUES",
                rows,
                "");
    }

    List<AdvancementLine> lines(long roundId) {
        return sql.list(LINES + IN_ORDER, AdvancementLine::of, roundId);
    }

    Optional<AdvancementLine> line(long roundId, int position) {
        return sql.first(LINES + "AND position = ?", AdvancementLine::of, roundId, position);
    }

    Optional<AdvancementLine> lineOf(long roundId, long memberId) {
        return sql.first(LINES + "AND member_id = ?", AdvancementLine::of, roundId, memberId);
    }

    /** Those who go on, behind this position. */
    List<AdvancementLine> advancing(long roundId, int position, int limit) {
        return sql.list(
                LINES + "AND verdict = 'ADVANCES' AND position > ? ORDER BY position LIMIT ?",
                AdvancementLine::of,
                roundId,
                position,
                limit);
    }

    /** @param verdict null for all */
    Page<AdvancementLine> page(long roundId, @Nullable AdvancementVerdict verdict, PageRequest page) {
        String where = verdict == null ? "" : "AND verdict = ? ";
        List<@Nullable Object> arguments = new ArrayList<>(List.of(roundId));
        if (verdict != null) {
            arguments.add(verdict);
        }
        return page(where, arguments, page);
    }

    /** Those who have asked to give their place up. */
    Page<AdvancementLine> withdrawing(long roundId, PageRequest page) {
        return page("AND withdrawal IS NOT NULL ", new ArrayList<>(List.of(roundId)), page);
    }

    /** Who goes on, and who stands before the last of them and does not. */
    Page<AdvancementLine> publicPage(long roundId, PageRequest page) {
        return page(
                "AND verdict <> 'NO_PLACE' AND position <= (SELECT MAX(l.position) FROM contest_advancement_line l"
                        + " WHERE l.round_id = ? AND l.verdict = 'ADVANCES') ",
                new ArrayList<>(List.of(roundId, roundId)),
                page);
    }

    private Page<AdvancementLine> page(String where, List<@Nullable Object> arguments, PageRequest page) {
        long total = sql.number(
                "SELECT COUNT(*) FROM contest_advancement_line WHERE round_id = ? " + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(LINES + where + IN_ORDER + " LIMIT ? OFFSET ?", AdvancementLine::of, arguments.toArray()),
                total,
                page);
    }

    Map<AdvancementVerdict, Integer> counts(long roundId) {
        Map<AdvancementVerdict, Integer> counts = new EnumMap<>(AdvancementVerdict.class);
        sql.list(
                "SELECT verdict, COUNT(*) FROM contest_advancement_line WHERE round_id = ? GROUP BY verdict",
                row -> counts.put(AdvancementVerdict.valueOf(row.getString(1)), row.getInt(2)),
                roundId);
        return counts;
    }

    long openWithdrawals(long roundId) {
        return sql.number(
                "SELECT COUNT(*) FROM contest_advancement_line WHERE round_id = ? AND withdrawal IS NOT NULL", roundId);
    }

    void withdrawal(long roundId, long memberId, String reason) {
        sql.update(
                "UPDATE contest_advancement_line SET withdrawal = ? WHERE round_id = ? AND member_id = ?",
                reason,
                roundId,
                memberId);
    }

    /** Writes standing and verdict of those lines, and that the list is another one now. */
    void change(long roundId, List<AdvancementLine> changed) {
        for (AdvancementLine line : changed) {
            sql.update(
                    "UPDATE contest_advancement_line SET standing = ?, reason = ?, verdict = ?, withdrawal = ?"
                            + " WHERE round_id = ? AND position = ?",
                    line.standing(),
                    line.reason(),
                    line.verdict(),
                    line.withdrawal(),
                    roundId,
                    line.position());
        }
        sql.update(
                "UPDATE contest_advancement SET version = version + 1 WHERE round_id = ? AND sealed_at IS NULL",
                roundId);
    }

    void moved(long roundId, int version, List<MoveRow> moves) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        moves.forEach(move -> rows.add(
                new @Nullable Object[] {roundId, version, move.position(), move.movedAt(), move.before(), move.after()
                }));
        sql.insertRows(
                "INSERT INTO contest_advancement_move (round_id, version, position, moved_at, verdict_before,"
                        + " verdict_after) VALUES",
                rows,
                "");
    }

    /** The newest first. */
    List<MoveRow> moves(long roundId, int limit) {
        return sql.list(
                "SELECT moved_at, position, verdict_before, verdict_after FROM contest_advancement_move"
                        + " WHERE round_id = ? ORDER BY version DESC, position LIMIT ?",
                row -> new MoveRow(
                        Sql.instant(row, "moved_at"),
                        row.getInt("position"),
                        AdvancementVerdict.valueOf(row.getString("verdict_before")),
                        AdvancementVerdict.valueOf(row.getString("verdict_after"))),
                roundId,
                limit);
    }

    /** Public from now on, or for longer: whoever goes on is named, and the round is in its notice until this end. */
    void notice(long roundId, Instant startsAt, Instant endsAt) {
        sql.update(
                "UPDATE contest_advancement SET notice_starts_at = ?, notice_ends_at = ?"
                        + " WHERE round_id = ? AND sealed_at IS NULL",
                startsAt,
                endsAt,
                roundId);
        sql.update("UPDATE contest_round SET notice_ends_at = ? WHERE id = ?", endsAt, roundId);
        sql.update(
                "UPDATE contest_advancement_line SET named = TRUE WHERE round_id = ? AND verdict = 'ADVANCES'",
                roundId);
    }

    void seal(long roundId, long actor, Instant now, String text, String hash) {
        sql.update(
                "UPDATE contest_advancement SET sealed_at = ?, sealed_by = ?, sealed_text = ?, sealed_hash = ?"
                        + " WHERE round_id = ? AND sealed_at IS NULL",
                now,
                actor,
                text,
                hash,
                roundId);
    }

    Optional<String> sealedText(long roundId) {
        return sql.first(
                "SELECT sealed_text FROM contest_advancement WHERE round_id = ? AND sealed_at IS NOT NULL",
                row -> Sql.text(row, "sealed_text"),
                roundId);
    }

    /** Sealed lists of which not everybody has been told. */
    List<Long> toTell() {
        return sql.list(
                "SELECT round_id FROM contest_advancement WHERE told_at IS NULL AND sealed_at IS NOT NULL LIMIT 100",
                row -> row.getLong(1));
    }

    void told(long roundId, int position) {
        sql.update("UPDATE contest_advancement SET told_position = ? WHERE round_id = ?", position, roundId);
    }

    void toldAll(long roundId, Instant now) {
        sql.update("UPDATE contest_advancement SET told_at = ? WHERE round_id = ?", now, roundId);
    }
}
