package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianbing.platform.Sql;

/** Questions that members keep. */
@Singleton
class FavouriteRepository {
    private final Sql sql;

    FavouriteRepository(Sql sql) {
        this.sql = sql;
    }

    record Kept(long questionId, long revisionId, long bankId, long tradeId, int level, Instant at) {}

    int count(long memberId) {
        return (int) sql.number("SELECT COUNT(*) FROM practice_favourite WHERE member_id = ?", memberId);
    }

    /** Keeping it again changes nothing. */
    void keep(long memberId, Sequence.Entry question, SetRow set, Instant now) {
        sql.update(
                "INSERT IGNORE INTO practice_favourite (member_id, question_id, revision_id, bank_id, trade_id, level,"
                        + " kept_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                memberId,
                question.questionId(),
                question.revisionId(),
                question.bankId(),
                set.tradeId(),
                set.level(),
                now);
    }

    /** @return false if it was not kept */
    boolean drop(long memberId, long questionId) {
        return sql.update(
                        "DELETE FROM practice_favourite WHERE member_id = ? AND question_id = ?", memberId, questionId)
                > 0;
    }

    /** The newest first. */
    List<Kept> list(long memberId) {
        return sql.list(
                "SELECT question_id, revision_id, bank_id, trade_id, level, kept_at FROM practice_favourite"
                        + " WHERE member_id = ? ORDER BY kept_at DESC, question_id",
                row -> new Kept(
                        row.getLong("question_id"),
                        row.getLong("revision_id"),
                        row.getLong("bank_id"),
                        row.getLong("trade_id"),
                        row.getInt("level"),
                        Sql.instant(row, "kept_at")),
                memberId);
    }

    List<Long> ids(long memberId, long tradeId, int level) {
        return list(memberId).stream()
                .filter(kept -> kept.tradeId() == tradeId && kept.level() == level)
                .map(Kept::questionId)
                .toList();
    }

    /** Which of these she keeps. */
    Set<Long> among(long memberId, Collection<Long> questionIds) {
        if (questionIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.list(
                "SELECT question_id FROM practice_favourite WHERE member_id = ? AND question_id IN ("
                        + Sql.marks(questionIds.size()) + ")",
                row -> row.getLong("question_id"),
                Stream.concat(Stream.of(memberId), questionIds.stream()).toArray()));
    }
}
