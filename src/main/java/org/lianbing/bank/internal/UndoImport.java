package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Takes a whole import back while nothing uses it: its new questions vanish, the changed ones are again what they were. A
 * question is drawn for practice and papers only once its bank was published, so what was not published since is in nobody's
 * hands.
 */
@Singleton
final class UndoImport {
    private final Sql sql;
    private final ImportRecords records;
    private final ImportJobs jobs;
    private final BankRows bankRows;
    private final EditorBanks banks;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    UndoImport(
            Sql sql,
            ImportRecords records,
            ImportJobs jobs,
            BankRows bankRows,
            EditorBanks banks,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.records = records;
        this.jobs = jobs;
        this.bankRows = bankRows;
        this.banks = banks;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Why it cannot be undone, for its owner; null when it can be. */
    @Nullable
    String lasting(ImportRecord record, BankRow bank) {
        if (bank.state() == BankState.IN_REVIEW) {
            return "题库正在审核，审核结束前不能撤销导入。";
        }
        if (bank.state() == BankState.RETIRED) {
            return "题库已经停用，不能再撤销导入。";
        }
        boolean publishedSince = record.committedAt() != null
                && bank.publishedAt() != null
                && !bank.publishedAt().isBefore(record.committedAt());
        Since since = since(record.id(), bank.id());
        if (publishedSince || since.published > 0) {
            return "导入的题目已经发布，可能有人在练习或考试中做过，不能整批撤销。可以在题库里修改或停用个别题目。";
        }
        return since.changed == 0 ? null : "导入之后有 " + since.changed + " 道题又改过，整批撤销会丢掉这些修改，所以不能撤销。";
    }

    /** What became of the questions of an import after it. */
    private record Since(long published, long changed) {}

    private Since since(long importId, long bankId) {
        return sql.first(
                        "SELECT SUM(q.published_revision_id <=> c.revision_id) AS published,"
                                + " SUM(NOT q.head_revision_id <=> c.revision_id OR q.bank_id <> ?) AS changed"
                                + " FROM bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                                + " WHERE c.import_id = ?",
                        row -> new Since(row.getLong("published"), row.getLong("changed")),
                        bankId,
                        importId)
                .orElseThrow();
    }

    void run(long importId, ImportWork work) {
        transactions.inTransaction(() -> {
            BankRow bank =
                    bankRows.lock(records.find(importId).orElseThrow().bankId()).orElseThrow();
            ImportRecord record = records.lock(importId).orElseThrow();
            if (record.state() == State.UNDOING) {
                String lasting = lasting(record, bank);
                if (lasting != null) {
                    throw BankProblem.importLasting(lasting);
                }
                undo(record, bank);
            }
        });
        jobs.done(work.claim());
    }

    private void undo(ImportRecord record, BankRow bank) {
        long id = record.id();
        sql.update(
                "DELETE q FROM bank_question q JOIN bank_import_change c ON c.question_id = q.id"
                        + " WHERE c.import_id = ? AND c.former_revision_id IS NULL",
                id);
        // Their former words may be those that another of them has now.
        sql.update(
                "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                        + " SET q.identity_hash = SHA2(CONCAT('aside ', q.id), 256) WHERE c.import_id = ?",
                id);
        sql.update(
                "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                        + " SET q.identity_hash = c.former_identity, q.head_revision_id = c.former_revision_id"
                        + " WHERE c.import_id = ?",
                id);
        sql.update("DELETE FROM bank_import_change WHERE import_id = ?", id);
        records.state(id, State.UNDONE, null);
        bankRows.headsChanged(bank.id());
        banks.changed(bank, record.by(), clock.instant());
        audit.record(record.by(), "bank.import-undo", null, "bank:" + bank.id(), record.fileName());
    }
}
