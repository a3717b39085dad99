package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The tables bank_comment and bank_comment_told. */
@Singleton
final class CommentRows {
    /** Of bank_question (q): somebody waits for an answer. */
    static final String OPEN_THREAD =
            "EXISTS (SELECT 1 FROM bank_comment oc WHERE oc.question_id = q.id AND oc.thread_id IS NULL"
                    + " AND oc.resolved_at IS NULL)";

    private static final String COLUMNS =
            "SELECT c.id, c.question_id, c.revision_id, c.thread_id, c.author_id, c.text, c.at, c.resolved_at FROM bank_comment c ";

    private final Sql sql;

    CommentRows(Sql sql) {
        this.sql = sql;
    }

    record CommentRow(
            long id,
            long questionId,
            long revisionId,
            @Nullable Long threadId,
            long authorId,
            String text,
            Instant at,
            @Nullable Instant resolvedAt) {}

    long insert(long questionId, long revisionId, @Nullable Long threadId, long author, String text, Instant now) {
        return sql.insert(
                "INSERT INTO bank_comment (question_id, revision_id, thread_id, author_id, text, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                questionId,
                revisionId,
                threadId,
                author,
                text,
                now);
    }

    /** The first of a thread of this question. */
    Optional<CommentRow> thread(long questionId, long threadId) {
        return sql.first(
                COLUMNS + "WHERE c.id = ? AND c.question_id = ? AND c.thread_id IS NULL",
                CommentRows::read,
                threadId,
                questionId);
    }

    /** Open threads first, then the newest first. */
    List<CommentRow> threads(long questionId, PageRequest page) {
        return sql.list(
                COLUMNS
                        + "WHERE c.question_id = ? AND c.thread_id IS NULL ORDER BY c.resolved_at IS NULL DESC, c.id DESC"
                        + " LIMIT ? OFFSET ?",
                CommentRows::read,
                questionId,
                page.size(),
                page.offset());
    }

    long threadCount(long questionId) {
        return sql.number("SELECT COUNT(*) FROM bank_comment WHERE question_id = ? AND thread_id IS NULL", questionId);
    }

    List<CommentRow> replies(Collection<Long> threadIds) {
        return threadIds.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "WHERE c.thread_id IN (" + Sql.marks(threadIds.size()) + ") ORDER BY c.id",
                        CommentRows::read,
                        threadIds.toArray());
    }

    void resolve(long threadId, @Nullable Instant at, @Nullable Long by) {
        sql.update("UPDATE bank_comment SET resolved_at = ?, resolved_by = ? WHERE id = ?", at, by, threadId);
    }

    /** Open threads by question, for those that have any. */
    Map<Long, Integer> openByQuestion(Collection<Long> questionIds) {
        return counts("question_id", "bank_comment WHERE", questionIds);
    }

    /** Open threads by bank, for those that have any. */
    Map<Long, Integer> openByBank(Collection<Long> bankIds) {
        return counts("bank_id", "bank_comment c JOIN bank_question q ON q.id = c.question_id WHERE", bankIds);
    }

    private Map<Long, Integer> counts(String by, String from, Collection<Long> ids) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    "SELECT " + by + " AS name, COUNT(*) AS threads FROM " + from
                            + " thread_id IS NULL AND resolved_at IS NULL" + " AND " + by + " IN ("
                            + Sql.marks(ids.size()) + ") GROUP BY " + by,
                    row -> counts.put(row.getLong("name"), row.getInt("threads")),
                    ids.toArray());
        }
        return counts;
    }

    /** Whether somebody may be told again, and then she counts as told now. */
    boolean tell(long bankId, long memberId, Instant now, Instant notSince) {
        int again = sql.update(
                "UPDATE bank_comment_told SET told_at = ? WHERE bank_id = ? AND member_id = ? AND told_at < ?",
                now,
                bankId,
                memberId,
                notSince);
        return again > 0
                || sql.update(
                                "INSERT IGNORE INTO bank_comment_told (bank_id, member_id, told_at) VALUES (?, ?, ?)",
                                bankId,
                                memberId,
                                now)
                        > 0;
    }

    private static CommentRow read(ResultSet row) throws SQLException {
        return new CommentRow(
                row.getLong("id"),
                row.getLong("question_id"),
                row.getLong("revision_id"),
                Sql.longOrNull(row, "thread_id"),
                row.getLong("author_id"),
                Sql.text(row, "text"),
                Sql.instant(row, "at"),
                Sql.instantOrNull(row, "resolved_at"));
    }
}
