package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** What is known of members and questions; every statement reaches its rows by the member. */
@Singleton
class AnswerRepository {
    private static final String COLUMNS =
            "member_id, question_id, bank_id, trade_id, level, answered_count, right_count, last_right,"
                    + " last_answered_at, first_right_at, in_wrong_book, rights_in_row, wrong_count, last_wrong_at,"
                    + " last_wrong_answer, last_wrong_revision, stability, difficulty, due_day, recent";

    private final Sql sql;

    AnswerRepository(Sql sql) {
        this.sql = sql;
    }

    /** A trade and level, for counts. */
    record TradeLevel(long tradeId, int level) {}

    Optional<AnswerRow> find(long memberId, long questionId) {
        return sql.first(
                "SELECT " + COLUMNS + " FROM practice_answer WHERE member_id = ? AND question_id = ?",
                AnswerRow::of,
                memberId,
                questionId);
    }

    void save(AnswerRow row) {
        AnswerRow.@Nullable Review review = row.review();
        @Nullable
        Object[] values = {
            row.memberId(),
            row.questionId(),
            row.bankId(),
            row.tradeId(),
            row.level(),
            row.answeredCount(),
            row.rightCount(),
            row.lastRight(),
            row.lastAnsweredAt(),
            row.firstRightAt(),
            row.inWrongBook(),
            row.rightsInRow(),
            row.wrongCount(),
            row.lastWrongAt(),
            row.lastWrongAnswer(),
            row.lastWrongRevision(),
            review == null ? null : review.memory().stability(),
            review == null ? null : review.memory().difficulty(),
            review == null ? null : review.dueDay(),
            row.history().bytes()
        };
        sql.insertRows(
                "INSERT INTO practice_answer (" + COLUMNS + ") VALUES",
                List.<@Nullable Object[]>of(values),
                "ON DUPLICATE KEY UPDATE bank_id = VALUES(bank_id), trade_id = VALUES(trade_id), level = VALUES(level),"
                        + " answered_count = VALUES(answered_count), right_count = VALUES(right_count),"
                        + " last_right = VALUES(last_right), last_answered_at = VALUES(last_answered_at),"
                        + " first_right_at = VALUES(first_right_at), in_wrong_book = VALUES(in_wrong_book),"
                        + " rights_in_row = VALUES(rights_in_row), wrong_count = VALUES(wrong_count),"
                        + " last_wrong_at = VALUES(last_wrong_at), last_wrong_answer = VALUES(last_wrong_answer),"
                        + " last_wrong_revision = VALUES(last_wrong_revision), stability = VALUES(stability),"
                        + " difficulty = VALUES(difficulty), due_day = VALUES(due_day), recent = VALUES(recent)");
    }

    /** When each question of a trade and level was last answered. */
    Map<Long, Instant> lastAnswered(long memberId, long tradeId, int level) {
        Map<Long, Instant> seen = new HashMap<>();
        sql.list(
                "SELECT question_id, last_answered_at FROM practice_answer"
                        + " WHERE member_id = ? AND trade_id = ? AND level = ?",
                row -> seen.put(row.getLong("question_id"), Sql.instant(row, "last_answered_at")),
                memberId,
                tradeId,
                level);
        return seen;
    }

    /** Whether the last answer to each question of a trade and level was right. */
    Map<Long, Boolean> lastRight(long memberId, long tradeId, int level) {
        Map<Long, Boolean> right = new HashMap<>();
        sql.list(
                "SELECT question_id, last_right FROM practice_answer WHERE member_id = ? AND trade_id = ? AND level ="
                        + " ?",
                row -> right.put(row.getLong("question_id"), row.getBoolean("last_right")),
                memberId,
                tradeId,
                level);
        return right;
    }

    Map<TradeLevel, Integer> answeredCounts(long memberId) {
        Map<TradeLevel, Integer> counts = new HashMap<>();
        sql.list(
                "SELECT trade_id, level, COUNT(*) AS answered FROM practice_answer WHERE member_id = ?"
                        + " GROUP BY trade_id, level",
                row -> counts.put(new TradeLevel(row.getLong("trade_id"), row.getInt("level")), row.getInt("answered")),
                memberId);
        return counts;
    }

    /** Where a question of the wrong-question book stands. */
    record Missed(long questionId, long bankId) {}

    /**
     * What she missed, missed last first.
     *
     * @param inBook what still stands in the wrong-question book, or else what has left it
     */
    List<Missed> missed(long memberId, boolean inBook, @Nullable Long tradeId) {
        return sql.list(
                "SELECT question_id, bank_id FROM practice_answer WHERE member_id = ? AND in_wrong_book = ?"
                        + " AND last_wrong_at IS NOT NULL AND (? IS NULL OR trade_id = ?)"
                        + " ORDER BY last_wrong_at DESC, question_id",
                row -> new Missed(row.getLong("question_id"), row.getLong("bank_id")),
                memberId,
                inBook ? 1 : 0,
                tradeId,
                tradeId);
    }

    /** What is known of these questions, those that are not known left out. */
    Map<Long, AnswerRow> list(long memberId, Collection<Long> questionIds) {
        if (questionIds.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(memberId));
        parameters.addAll(questionIds);
        return sql
                .list(
                        "SELECT " + COLUMNS + " FROM practice_answer WHERE member_id = ? AND question_id IN ("
                                + Sql.marks(questionIds.size()) + ")",
                        AnswerRow::of,
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(AnswerRow::questionId, row -> row));
    }

    /** A question that is due, and where. */
    record Due(long questionId, long bankId, long tradeId, int level, LocalDate day) {}

    /** What is due until a day, that day included; due longest first. */
    List<Due> due(long memberId, LocalDate until, int limit) {
        return sql.list(
                "SELECT question_id, bank_id, trade_id, level, due_day FROM practice_answer WHERE member_id = ?"
                        + " AND due_day <= ? ORDER BY due_day, question_id LIMIT ?",
                row -> new Due(
                        row.getLong("question_id"),
                        row.getLong("bank_id"),
                        row.getLong("trade_id"),
                        row.getInt("level"),
                        row.getObject("due_day", LocalDate.class)),
                memberId,
                until,
                limit);
    }

    /** Questions of the wrong-question book at a trade and level, answered longest ago first. */
    List<Long> wrongQuestionIds(long memberId, long tradeId, int level) {
        return sql.list(
                "SELECT question_id FROM practice_answer WHERE member_id = ? AND in_wrong_book = 1 AND trade_id = ?"
                        + " AND level = ? ORDER BY last_answered_at, question_id",
                row -> row.getLong("question_id"),
                memberId,
                tradeId,
                level);
    }

    /** @return false if it was not in the book */
    boolean removeFromWrongBook(long memberId, long questionId) {
        return sql.update(
                        "UPDATE practice_answer SET in_wrong_book = 0 WHERE member_id = ? AND question_id = ?"
                                + " AND in_wrong_book = 1",
                        memberId,
                        questionId)
                > 0;
    }

    /** @return false if it has never been missed, or stands in the book */
    boolean putBack(long memberId, long questionId) {
        return sql.update(
                        "UPDATE practice_answer SET in_wrong_book = 1, rights_in_row = 0 WHERE member_id = ?"
                                + " AND question_id = ? AND in_wrong_book = 0 AND last_wrong_at IS NOT NULL",
                        memberId,
                        questionId)
                > 0;
    }
}
