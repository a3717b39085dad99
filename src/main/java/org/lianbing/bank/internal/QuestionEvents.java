package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** The table bank_question_event: what became of revisions, by whom and when. */
@Singleton
final class QuestionEvents {
    private final Sql sql;

    QuestionEvents(Sql sql) {
        this.sql = sql;
    }

    void record(
            long questionId,
            @Nullable Long revisionId,
            QuestionDeed deed,
            @Nullable Long actor,
            Instant now,
            @Nullable String note) {
        sql.update(
                "INSERT INTO bank_question_event (question_id, revision_id, kind, actor_id, at, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                questionId,
                revisionId,
                deed,
                actor,
                now,
                note);
    }

    /**
     * The same deed for many questions of a bank with one statement.
     *
     * @param revision column of bank_question (q) that names the revision
     * @param condition on bank_question (q), without parameters
     */
    void recordAll(
            long bankId,
            String revision,
            String condition,
            QuestionDeed deed,
            @Nullable Long actor,
            Instant now,
            @Nullable String note) {
        sql.update(
                "INSERT INTO bank_question_event (question_id, revision_id, kind, actor_id, at, note)"
                        + " SELECT q.id, q." + revision + ", ?, ?, ?, ? FROM bank_question q WHERE q.bank_id = ? AND "
                        + condition,
                deed,
                actor,
                now,
                note,
                bankId);
    }
}
