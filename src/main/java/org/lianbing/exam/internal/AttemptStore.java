package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.StartAttempt;
import org.lianbing.platform.Sql;

/** Attempts one by one; what the lane writes stands in {@link AnswerStore}, lists in {@link AttemptLists}. */
@Singleton
class AttemptStore {
    private static final String SELECT = "SELECT " + AttemptRow.COLUMNS + " FROM exam_attempt WHERE ";

    private final Sql sql;

    AttemptStore(Sql sql) {
        this.sql = sql;
    }

    Optional<AttemptRow> find(long id) {
        return sql.first(SELECT + "id = ?", AttemptRow::of, id);
    }

    /** Every attempt of a member at an occasion, first try first. */
    List<AttemptRow> ofMember(Occasion occasion, long memberId) {
        return sql.list(
                SELECT + "occasion = ? AND member_id = ? ORDER BY try_no",
                AttemptRow::of,
                occasion.toString(),
                memberId);
    }

    /**
     * Writes a new attempt. The extra time is read by the same statement that stores the deadline: a grant at the same
     * moment is either in it already, or finds the attempt and moves its deadline.
     *
     * @param deadline without extra time
     * @return what was stored
     * @throws Sql.SqlFailed {@link Sql.SqlFailed#duplicateKey()} when another start was first
     */
    AttemptRow insert(StartAttempt request, int tryNo, long seed, Paper paper, Instant startedAt, Instant deadline) {
        return sql.first(
                        "INSERT INTO exam_attempt (occasion, member_id, try_no, title, blueprint_id, seed, paper,"
                                + " question_count, started_at, deadline, extra_seconds, device) SELECT ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ? + INTERVAL extra.seconds SECOND, extra.seconds, ? FROM (SELECT"
                                + " COALESCE(MAX(seconds), 0) AS seconds FROM exam_extra_time WHERE occasion = ? AND"
                                + " member_id = ?) extra RETURNING " + AttemptRow.COLUMNS,
                        AttemptRow::of,
                        request.occasion().toString(),
                        request.memberId(),
                        tryNo,
                        request.title(),
                        request.blueprintId(),
                        seed,
                        paper.text(),
                        paper.questions().size(),
                        startedAt,
                        deadline,
                        request.device(),
                        request.occasion().toString(),
                        request.memberId())
                .orElseThrow();
    }

    /** Makes a device the newest of an open attempt. */
    void useDevice(long id, String device) {
        sql.update("UPDATE exam_attempt SET device = ? WHERE id = ? AND state = 'OPEN'", device, id);
    }

    List<AttemptView.AnswerView> answers(long id) {
        return sql.list(
                "SELECT position, seq, answer, flagged FROM exam_answer WHERE attempt_id = ? ORDER BY position",
                row -> new AttemptView.AnswerView(row.getInt(1), row.getLong(2), row.getString(3), row.getBoolean(4)),
                id);
    }

    /** Open attempts whose deadline is before this moment, the longest overdue first. */
    List<Long> due(Instant before, int limit) {
        return sql.list(
                "SELECT id FROM exam_attempt WHERE state = 'OPEN' AND deadline <= ? ORDER BY deadline LIMIT ?",
                row -> row.getLong(1),
                before,
                limit);
    }
}
