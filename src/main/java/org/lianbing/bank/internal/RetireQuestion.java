package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.QuestionReach.QuestionRow;
import org.lianbing.bank.internal.QuestionReach.Reached;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * The end of one question, and its way back. Taking it out of use needs one person and works at once, for a wrong question
 * must not be asked while two are found; coming back needs two, as any change does. Papers that were drawn keep it.
 */
@Singleton
final class RetireQuestion {
    private final Sql sql;
    private final QuestionReach reach;
    private final QuestionEvents events;
    private final QuestionFlags flags;
    private final Drafts drafts;
    private final EditorBanks banks;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    RetireQuestion(
            Sql sql,
            QuestionReach reach,
            QuestionEvents events,
            QuestionFlags flags,
            Drafts drafts,
            EditorBanks banks,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.reach = reach;
        this.events = events;
        this.flags = flags;
        this.drafts = drafts;
        this.banks = banks;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void retire(Caller caller, long questionId, String reason) {
        transactions.inTransaction(() -> {
            Reached reached = reach.lock(caller, questionId);
            QuestionRow question = reached.question();
            if (question.headId() == null && question.publishedId() == null) {
                throw BankProblem.questionRetired();
            }
            if (reached.bank().state() == BankState.RETIRED) {
                throw BankProblem.retired();
            }
            retire(reached.bank(), question, caller.memberId(), reason, clock.instant());
            audit.record(caller.memberId(), "bank.retire-question", null, "question:" + questionId, reason);
        });
    }

    private void retire(BankRow bank, QuestionRow question, long actor, String reason, Instant now) {
        // Its words step aside, so that a question which says the same may be written anew.
        sql.update(
                "UPDATE bank_question SET retired_revision_id = ?, retired_at = ?, retired_by = ?, retire_reason = ?,"
                        + " head_revision_id = NULL, published_revision_id = NULL, verdict = NULL,"
                        + " identity_hash = SHA2(CONCAT('retired ', id), 256) WHERE id = ?",
                question.shownId(),
                now,
                actor,
                reason,
                question.id());
        sql.update("UPDATE bank_bank SET pool_version = pool_version + 1 WHERE id = ?", bank.id());
        banks.restate(bank.id(), now);
        flags.settlePublished(bank.id(), actor, now);
        events.record(question.id(), question.shownId(), QuestionDeed.RETIRED, actor, now, reason);
    }

    /** As a draft, in the words it had. */
    void bringBack(Caller caller, long questionId, @Nullable String reason) {
        transactions.inTransaction(() -> {
            Reached reached = reach.lockToEdit(caller, questionId);
            reached.bank().mustBeOpen();
            Long revision = reached.question().retiredId();
            if (revision == null || reached.question().headId() != null) {
                throw BankProblem.questionNotRetired();
            }
            Instant now = clock.instant();
            bringBack(questionId, revision);
            banks.changed(reached.bank(), caller.memberId(), now);
            events.record(questionId, revision, QuestionDeed.BROUGHT_BACK, caller.memberId(), now, reason);
            audit.record(caller.memberId(), "bank.bring-back-question", null, "question:" + questionId, reason);
        });
    }

    private void bringBack(long questionId, long revision) {
        try {
            sql.update(
                    "UPDATE bank_question SET head_revision_id = ?, retired_revision_id = NULL, retired_at = NULL,"
                            + " retired_by = NULL, retire_reason = NULL, identity_hash = ? WHERE id = ?",
                    revision,
                    drafts.of(revision).identityHash(),
                    questionId);
        } catch (Sql.SqlFailed failure) {
            if (failure.duplicateKey()) {
                throw BankProblem.sameQuestion();
            }
            throw failure;
        }
    }
}
