package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Occasion;
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

    /**
     * Open attempts whose deadline is before this moment, the longest overdue first; where late answers are scored, only
     * once none of them would be.
     */
    List<Long> due(Instant before, int limit) {
        return sql.list(
                "SELECT id FROM exam_attempt WHERE state = 'OPEN' AND deadline <= ?"
                        + " AND deadline + INTERVAL late_seconds SECOND <= ? ORDER BY deadline LIMIT ?",
                row -> row.getLong(1),
                before,
                before,
                limit);
    }
}
