package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Sql;

/** Answers that people mark: one row each, from submission on. */
@Singleton
class HandAnswers {
    private static final String SELECT = "SELECT id, attempt_id, position, occasion, revision_id, marks_tenths, third,"
            + " final_tenths FROM exam_hand_answer ";

    private final Sql sql;

    HandAnswers(Sql sql) {
        this.sql = sql;
    }

    /** Puts the answers at these positions before the markers, in the transaction that submits. */
    void wait(Sheet sheet, List<Integer> positions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int position : positions) {
            PaperQuestion question = sheet.paper().questions().get(position - 1);
            rows.add(new Object[] {
                sheet.attemptId(), position, sheet.occasion().toString(), question.revisionId(), question.marksTenths()
            });
        }
        sql.insertRows(
                "INSERT INTO exam_hand_answer (attempt_id, position, occasion, revision_id, marks_tenths) VALUES",
                rows,
                "");
    }

    /** What was decided about an attempt's answers so far, in tenths, by position. */
    Map<Integer, Integer> finals(long attemptId) {
        Map<Integer, Integer> finals = new HashMap<>();
        sql.list(
                "SELECT position, final_tenths FROM exam_hand_answer WHERE attempt_id = ? AND final_tenths IS NOT NULL",
                row -> finals.put(row.getInt(1), row.getInt(2)),
                attemptId);
        return finals;
    }

    boolean waiting(long attemptId) {
        return sql.number(
                        "SELECT EXISTS (SELECT 1 FROM exam_hand_answer WHERE attempt_id = ? AND final_tenths IS NULL)",
                        attemptId)
                > 0;
    }

    /** An answer as it is stored; whose it is stands in its attempt. */
    record Row(
            long id,
            long attemptId,
            int position,
            Occasion occasion,
            long revisionId,
            int marksTenths,
            boolean third,
            @Nullable Integer finalTenths) {}

    /** @param markTenths null while she only holds it */
    record Slot(
            int slot,
            long markerId,
            Instant heldUntil,
            @Nullable Integer markTenths) {}

    Optional<Row> find(long id) {
        return sql.first(SELECT + "WHERE id = ?", HandAnswers::row, id);
    }

    Row lock(long id) {
        return sql.first(SELECT + "WHERE id = ? FOR UPDATE", HandAnswers::row, id)
                .orElseThrow();
    }

    /** Who holds or has marked it; read under the lock of the answer. */
    List<Slot> slots(long id) {
        return sql.list(
                "SELECT slot, marker_id, held_until, mark_tenths FROM exam_hand_mark WHERE answer_id = ? ORDER BY slot"
                        + " FOR UPDATE",
                row -> new Slot(
                        row.getInt(1), row.getLong(2), Sql.instant(row, "held_until"), row.getObject(4, Integer.class)),
                id);
    }

    /** What this marker holds and has not marked. */
    Optional<Long> heldBy(long markerId, Occasion occasion) {
        return sql.first(
                "SELECT answer.id FROM exam_hand_mark mark JOIN exam_hand_answer answer ON answer.id = mark.answer_id"
                        + " WHERE mark.marker_id = ? AND mark.mark_tenths IS NULL AND answer.occasion = ?"
                        + " AND answer.final_tenths IS NULL ORDER BY answer.id LIMIT 1",
                row -> row.getLong(1),
                markerId,
                occasion.toString());
    }

    /** Answers that lack a marker and may be hers, the oldest first; a few, as others look at the same time. */
    List<Long> free(long markerId, Occasion occasion, Instant now, int limit) {
        return sql.list(
                "SELECT answer.id FROM exam_hand_answer answer JOIN exam_attempt attempt ON attempt.id ="
                        + " answer.attempt_id LEFT JOIN exam_hand_mark mark ON mark.answer_id = answer.id WHERE"
                        + " answer.occasion = ? AND answer.final_tenths IS NULL AND attempt.member_id <> ? GROUP BY"
                        + " answer.id, answer.third HAVING COALESCE(SUM(mark.marker_id = ?), 0) = 0 AND"
                        + " COALESCE(SUM(mark.mark_tenths IS NOT NULL OR mark.held_until > ?), 0) <"
                        + " IF(answer.third, 3, 2) ORDER BY answer.id LIMIT ?",
                row -> row.getLong(1),
                occasion.toString(),
                markerId,
                markerId,
                now,
                limit);
    }

    void log(Row answer, long markerId, HandDeed deed, @Nullable Integer markTenths, Instant now) {
        sql.update(
                "INSERT INTO exam_hand_log (answer_id, occasion, marker_id, deed, mark_tenths, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                answer.id(),
                answer.occasion().toString(),
                markerId,
                deed,
                markTenths,
                now);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                Occasion.parse(Sql.text(row, "occasion")),
                row.getLong(5),
                row.getInt(6),
                row.getBoolean(7),
                row.getObject(8, Integer.class));
    }
}
