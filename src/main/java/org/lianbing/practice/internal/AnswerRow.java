package org.lianbing.practice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/**
 * All that is known of one member and one question.
 *
 * @param rightsInRow right answers since the last wrong one
 * @param firstRightAt when she first got it right; null if never
 * @param review null if she has not answered it since reviews exist
 */
record AnswerRow(
        long memberId,
        long questionId,
        long bankId,
        long tradeId,
        int level,
        int answeredCount,
        int rightCount,
        boolean lastRight,
        Instant lastAnsweredAt,
        @Nullable Instant firstRightAt,
        boolean inWrongBook,
        int rightsInRow,
        int wrongCount,
        @Nullable Instant lastWrongAt,
        @Nullable String lastWrongAnswer,
        @Nullable Long lastWrongRevision,
        @Nullable Review review,
        History history) {

    /**
     * @param memory what is remembered of it
     * @param dueDay the local day from which it is to be asked again
     */
    record Review(Fsrs.Memory memory, LocalDate dueDay) {}

    AnswerRow with(Review next, History.Given given) {
        return new AnswerRow(
                memberId,
                questionId,
                bankId,
                tradeId,
                level,
                answeredCount,
                rightCount,
                lastRight,
                lastAnsweredAt,
                firstRightAt,
                inWrongBook,
                rightsInRow,
                wrongCount,
                lastWrongAt,
                lastWrongAnswer,
                lastWrongRevision,
                next,
                history.with(given));
    }

    static AnswerRow of(ResultSet row) throws SQLException {
        return new AnswerRow(
                row.getLong("member_id"),
                row.getLong("question_id"),
                row.getLong("bank_id"),
                row.getLong("trade_id"),
                row.getInt("level"),
                row.getInt("answered_count"),
                row.getInt("right_count"),
                row.getBoolean("last_right"),
                Sql.instant(row, "last_answered_at"),
                Sql.instantOrNull(row, "first_right_at"),
                row.getBoolean("in_wrong_book"),
                row.getInt("rights_in_row"),
                row.getInt("wrong_count"),
                Sql.instantOrNull(row, "last_wrong_at"),
                row.getString("last_wrong_answer"),
                Sql.longOrNull(row, "last_wrong_revision"),
                review(row),
                History.of(row.getBytes("recent")));
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        LocalDate dueDay = row.getObject("due_day", LocalDate.class);
        return dueDay == null
                ? null
                : new Review(new Fsrs.Memory(row.getDouble("stability"), row.getDouble("difficulty")), dueDay);
    }
}
