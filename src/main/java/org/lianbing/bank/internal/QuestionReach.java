package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;

/**
 * Which questions somebody may look at or work on. An editor: all of the banks she edits. An organiser: those of the banks
 * in her reach, and of public ones if that is the whole city, once they are under review or in use; drafts are their authors' own.
 */
@Singleton
final class QuestionReach {
    private final Sql sql;
    private final EditorReach reach;

    QuestionReach(Sql sql, EditorReach reach) {
        this.sql = sql;
        this.reach = reach;
    }

    /** @param asEditor she works on it; otherwise she looks on as an organiser */
    record Reached(QuestionRow question, BankRow bank, boolean asEditor) {}

    /** A question as it stands. */
    record QuestionRow(
            long id,
            long bankId,
            int ordinal,
            @Nullable Long headId,
            @Nullable Long publishedId,
            @Nullable Long retiredId) {

        /** What there is to look at. */
        long shownId() {
            Long shown = headId != null ? headId : publishedId != null ? publishedId : retiredId;
            if (shown == null) {
                throw NotFound.of("bank");
            }
            return shown;
        }
    }

    Reached find(Caller caller, long questionId) {
        QuestionRow question = question(questionId);
        if (caller.has(Roles.EDITOR)) {
            try {
                return new Reached(question, reach.find(caller, Roles.EDITOR, question.bankId()), true);
            } catch (NotFound notHers) {
                // She may still look on as an organiser.
            }
        }
        BankRow bank = reach.watched(caller, question.bankId());
        boolean shown = bank.state() == BankState.IN_REVIEW || bank.publishedAt() != null;
        if (!shown) {
            throw NotFound.of("bank");
        }
        return new Reached(question, bank, false);
    }

    /** As an editor, holding its bank until the end of the transaction. */
    Reached lockToEdit(Caller caller, long questionId) {
        BankRow bank = reach.lock(caller, Roles.EDITOR, question(questionId).bankId());
        return new Reached(question(questionId), bank, true);
    }

    /** Holds the bank of a question that {@link #find} found. */
    Reached lock(Caller caller, long questionId) {
        Reached found = find(caller, questionId);
        return new Reached(question(questionId), reach.lockAny(found.bank().id()), found.asEditor());
    }

    List<QuestionRow> ofBank(long bankId, String condition, int limit, long offset) {
        return sql.list(
                "SELECT q.id, q.bank_id, q.ordinal, q.head_revision_id, q.published_revision_id, q.retired_revision_id"
                        + " FROM bank_question q WHERE q.bank_id = ? AND " + condition
                        + " ORDER BY q.ordinal, q.id LIMIT ? OFFSET ?",
                QuestionReach::read,
                bankId,
                limit,
                offset);
    }

    long countOfBank(long bankId, String condition) {
        return sql.number("SELECT COUNT(*) FROM bank_question q WHERE q.bank_id = ? AND " + condition, bankId);
    }

    private QuestionRow question(long questionId) {
        return sql.first(
                        "SELECT id, bank_id, ordinal, head_revision_id, published_revision_id, retired_revision_id"
                                + " FROM bank_question WHERE id = ?",
                        QuestionReach::read,
                        questionId)
                .orElseThrow(() -> NotFound.of("bank"));
    }

    private static QuestionRow read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new QuestionRow(
                row.getLong("id"),
                row.getLong("bank_id"),
                row.getInt("ordinal"),
                Sql.longOrNull(row, "head_revision_id"),
                Sql.longOrNull(row, "published_revision_id"),
                Sql.longOrNull(row, "retired_revision_id"));
    }
}
