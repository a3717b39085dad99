package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/**
 * The one door to what is drawn. A publication makes heads the published revisions; papers that were drawn before keep
 * theirs, for they point at revisions and not at questions. Must run inside a transaction that holds the bank.
 */
@Singleton
final class Publications {
    /** A head that is not published yet, and a question whose end waits to be published. */
    static final String CHANGED = "NOT (q.head_revision_id <=> q.published_revision_id)";

    private final Sql sql;
    private final QuestionEvents events;
    private final QuestionFlags flags;

    Publications(Sql sql, QuestionEvents events, QuestionFlags flags) {
        this.sql = sql;
        this.events = events;
        this.flags = flags;
    }

    /** Which of the changed questions of a bank. */
    enum Which {
        ALL("TRUE"),
        APPROVED("q.verdict = 'APPROVED'"),
        NOT_SENT_BACK("NOT (q.verdict <=> 'SENT_BACK')");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** @param actor who decided; null for a bank that ships */
    void publish(long bankId, Which which, @Nullable Long actor, Instant now) {
        String comes = CHANGED + " AND q.head_revision_id IS NOT NULL AND " + which.condition;
        String goes = "q.head_revision_id IS NULL AND q.published_revision_id IS NOT NULL AND " + which.condition;
        events.recordAll(bankId, "head_revision_id", comes, QuestionDeed.PUBLISHED, actor, now, null);
        events.recordAll(bankId, "published_revision_id", goes, QuestionDeed.RETIRED, actor, now, null);
        sql.update(
                "UPDATE bank_question q SET q.retired_revision_id = q.published_revision_id, q.retired_at = ?,"
                        + " q.retired_by = ?, q.published_revision_id = NULL, q.verdict = NULL WHERE q.bank_id = ? AND "
                        + goes,
                now,
                actor,
                bankId);
        sql.update(
                "UPDATE bank_question q SET q.published_revision_id = q.head_revision_id, q.verdict = NULL,"
                        + " q.retired_revision_id = NULL, q.retired_at = NULL, q.retired_by = NULL,"
                        + " q.retire_reason = NULL WHERE q.bank_id = ? AND " + comes,
                bankId);
        flags.settlePublished(bankId, actor, now);
        boolean rest =
                sql.number("SELECT COUNT(*) FROM bank_question q WHERE q.bank_id = ? AND " + CHANGED, bankId) > 0;
        sql.update(
                "UPDATE bank_bank SET state = ?, pool_version = pool_version + 1, published_at = ?, updated_at = ?"
                        + " WHERE id = ?",
                rest ? "DRAFT" : "PUBLISHED",
                now,
                now,
                bankId);
        if (!rest) {
            sql.update("DELETE FROM bank_author WHERE bank_id = ?", bankId);
        }
    }
}
