package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.ReportErrorRequest;
import org.lianbing.bank.ReportPlace;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The tables bank_error_report and bank_error_report_day. */
@Singleton
final class ErrorReportRows {
    private final Sql sql;

    ErrorReportRows(Sql sql) {
        this.sql = sql;
    }

    enum State {
        OPEN,
        UPHELD,
        NOT_UPHELD,
        DUPLICATE
    }

    record ReportRow(
            long id,
            long questionId,
            long revisionId,
            long memberId,
            ReportErrorRequest.Kind kind,
            String text,
            ReportPlace place,
            State state,
            Instant createdAt,
            @Nullable Instant decidedAt,
            @Nullable String answer) {}

    /** A question that workers reported, with how many reports wait. */
    record ReportedQuestion(long questionId, long bankId, long shownRevisionId, int reports) {}

    /** @throws BankProblem {@code bank.already-reported}: the database keeps the last word on two at once */
    void insert(
            long questionId,
            long revisionId,
            long memberId,
            ReportErrorRequest.Kind kind,
            String text,
            ReportPlace place,
            Instant now) {
        try {
            sql.update(
                    "INSERT INTO bank_error_report (question_id, revision_id, member_id, kind, text, place, state, open_one,"
                            + " created_at) VALUES (?, ?, ?, ?, ?, ?, 'OPEN', 1, ?)",
                    questionId,
                    revisionId,
                    memberId,
                    kind,
                    text,
                    place,
                    now);
        } catch (Sql.SqlFailed failure) {
            if (failure.duplicateKey()) {
                throw BankProblem.alreadyReported();
            }
            throw failure;
        }
    }

    /** @return how many there are of hers on this day, with this one */
    int countOfDay(long memberId, LocalDate day) {
        sql.update(
                "INSERT INTO bank_error_report_day (member_id, day, reports) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE reports = reports + 1",
                memberId,
                day);
        return (int)
                sql.number("SELECT reports FROM bank_error_report_day WHERE member_id = ? AND day = ?", memberId, day);
    }

    Optional<ReportRow> find(long id) {
        return sql.first("SELECT * FROM bank_error_report WHERE id = ?", ErrorReportRows::read, id);
    }

    Optional<ReportRow> lock(long id) {
        return sql.first("SELECT * FROM bank_error_report WHERE id = ? FOR UPDATE", ErrorReportRows::read, id);
    }

    void decide(long id, State state, @Nullable String answer, @Nullable Long duplicateOf, long by, Instant now) {
        sql.update(
                "UPDATE bank_error_report SET state = ?, open_one = NULL, answer = ?, duplicate_of = ?, decided_by = ?,"
                        + " decided_at = ? WHERE id = ?",
                state,
                answer,
                duplicateOf,
                by,
                now,
                id);
    }

    /** The newest first. */
    List<ReportRow> ofMember(long memberId, PageRequest page) {
        return sql.list(
                "SELECT * FROM bank_error_report WHERE member_id = ? ORDER BY id DESC LIMIT ? OFFSET ?",
                ErrorReportRows::read,
                memberId,
                page.size(),
                page.offset());
    }

    long countOfMember(long memberId) {
        return sql.number("SELECT COUNT(*) FROM bank_error_report WHERE member_id = ?", memberId);
    }

    /** Questions of these banks with reports that wait, or with answered ones only; the most reported first. */
    List<ReportedQuestion> reported(Collection<Long> bankIds, boolean open, PageRequest page) {
        List<Object> parameters = new ArrayList<>(bankIds);
        parameters.add(page.size());
        parameters.add(page.offset());
        return sql.list(
                "SELECT q.id, q.bank_id, COALESCE(q.published_revision_id, q.head_revision_id, q.retired_revision_id) AS shown,"
                        + " COUNT(*) AS reports, MIN(e.created_at) AS first_at, MAX(e.decided_at) AS last_at"
                        + from(bankIds, open) + " GROUP BY q.id ORDER BY "
                        + (open ? "reports DESC, first_at" : "last_at DESC") + ", q.id LIMIT ? OFFSET ?",
                row -> new ReportedQuestion(
                        row.getLong("id"), row.getLong("bank_id"), row.getLong("shown"), row.getInt("reports")),
                parameters.toArray());
    }

    long reportedCount(Collection<Long> bankIds, boolean open) {
        return sql.number("SELECT COUNT(DISTINCT q.id)" + from(bankIds, open), bankIds.toArray());
    }

    private static String from(Collection<Long> bankIds, boolean open) {
        return " FROM bank_error_report e JOIN bank_question q ON q.id = e.question_id WHERE e.state "
                + (open ? "= 'OPEN'" : "<> 'OPEN'") + " AND q.bank_id IN (" + Sql.marks(bankIds.size()) + ")";
    }

    /** All reports on these questions, those that wait first; at most {@code limit} in all. */
    List<ReportRow> ofQuestions(Collection<Long> questionIds, int limit) {
        if (questionIds.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(questionIds);
        parameters.add(limit);
        return sql.list(
                "SELECT * FROM bank_error_report WHERE question_id IN (" + Sql.marks(questionIds.size())
                        + ") ORDER BY state = 'OPEN' DESC, id LIMIT ?",
                ErrorReportRows::read,
                parameters.toArray());
    }

    private static ReportRow read(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getLong("id"),
                row.getLong("question_id"),
                row.getLong("revision_id"),
                row.getLong("member_id"),
                ReportErrorRequest.Kind.valueOf(Sql.text(row, "kind")),
                Sql.text(row, "text"),
                ReportPlace.valueOf(Sql.text(row, "place")),
                State.valueOf(Sql.text(row, "state")),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("answer"));
    }
}
