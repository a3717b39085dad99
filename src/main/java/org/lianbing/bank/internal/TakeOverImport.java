package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.bank.internal.ImportRecords.Counts;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * The commit of an import: every good row becomes a question or a new revision of one, in one transaction, so that a
 * service that goes down halfway leaves nothing behind. The rows stand in the database already, in the columns of a
 * revision; they are copied there, and writing them costs no more than a few statements whatever their number.
 */
@Singleton
final class TakeOverImport {
    /** Few enough that it can be seen how far it is. */
    private static final int ROWS_AT_ONCE = 4_000;

    private final Sql sql;
    private final ImportRecords records;
    private final ImportRows rows;
    private final ImportJobs jobs;
    private final MatchImport matching;
    private final BankRows bankRows;
    private final BankHeads heads;
    private final EditorBanks banks;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    TakeOverImport(
            Sql sql,
            ImportRecords records,
            ImportRows rows,
            ImportJobs jobs,
            MatchImport matching,
            BankRows bankRows,
            BankHeads heads,
            EditorBanks banks,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.records = records;
        this.rows = rows;
        this.jobs = jobs;
        this.matching = matching;
        this.bankRows = bankRows;
        this.heads = heads;
        this.banks = banks;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run(long importId, ImportWork work) {
        transactions.inTransaction(() -> {
            // The bank first, as everybody does who changes it: while we hold it, nobody else commits this import.
            BankRow bank =
                    bankRows.lock(records.find(importId).orElseThrow().bankId()).orElseThrow();
            ImportRecord record = records.lock(importId).orElseThrow();
            if (record.state() == State.COMMITTING) {
                takeOver(record, bank, work);
            }
        });
        jobs.done(work.claim());
    }

    private void takeOver(ImportRecord record, BankRow bank, ImportWork work) {
        bank.mustBeOpen();
        Instant now = clock.instant();
        matching.again(record.id(), bank.id());
        Counts counts = rows.counts(record.id());
        if (record.mode() == Mode.ALL_OR_NOTHING && counts.faulty() > 0) {
            throw BankProblem.importHasFaults(counts.faults());
        }
        int total = counts.news() + counts.changed();
        rememberFormer(record.id());
        stepAside(record.id());
        insertQuestions(record.id(), bank.id(), now);
        for (int from = 1; from <= counts.rows(); from += ROWS_AT_ONCE) {
            work.at(Math.min(total, from - 1), total);
            write(record, new Range(record.id(), from, from + ROWS_AT_ONCE), now);
        }
        if (total > 0) {
            bankRows.headsChanged(bank.id());
            banks.changed(bank, record.by(), now);
        }
        records.committed(record.id(), counts.news(), counts.changed(), now);
        audit.record(record.by(), "bank.import", null, "bank:" + bank.id(), record.fileName());
    }

    private void rememberFormer(long importId) {
        sql.update("DELETE FROM bank_import_change WHERE import_id = ?", importId);
        sql.update(
                "INSERT INTO bank_import_change (import_id, ordinal, question_id, former_revision_id, former_identity)"
                        + " SELECT r.import_id, r.ordinal, q.id, q.head_revision_id, q.identity_hash"
                        + " FROM bank_import_row r JOIN bank_question q ON q.id = r.question_id"
                        + " WHERE r.import_id = ? AND r.verdict = 'GOOD' AND r.change_kind = 'CHANGED'",
                importId);
    }

    /** Two questions may have swapped their words, or a new one may bring the old words of another: see QuestionWriter. */
    private void stepAside(long importId) {
        sql.update(
                "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                        + " SET q.identity_hash = SHA2(CONCAT('aside ', q.id), 256) WHERE c.import_id = ?",
                importId);
        sql.update(
                "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                        + " JOIN bank_import_row r ON r.import_id = c.import_id AND r.ordinal = c.ordinal"
                        + " SET q.identity_hash = r.identity_hash WHERE c.import_id = ?",
                importId);
    }

    /** Behind those the bank has, in the order of the file. */
    private void insertQuestions(long importId, long bankId, Instant now) {
        int last = heads.lastOrdinal(bankId);
        sql.update(
                "INSERT INTO bank_question (bank_id, ordinal, identity_hash, created_at)"
                        + " SELECT ?, ? + r.ordinal, r.identity_hash, ? FROM bank_import_row r"
                        + " WHERE r.import_id = ? AND r.verdict = 'GOOD' AND r.change_kind = 'NEW' ORDER BY r.ordinal",
                bankId,
                last,
                now,
                importId);
        sql.update(
                "INSERT INTO bank_import_change (import_id, ordinal, question_id)"
                        + " SELECT r.import_id, r.ordinal, q.id FROM bank_import_row r"
                        + " JOIN bank_question q ON q.bank_id = ? AND q.identity_hash = r.identity_hash"
                        + " WHERE r.import_id = ? AND r.verdict = 'GOOD' AND r.change_kind = 'NEW'",
                bankId,
                importId);
    }

    /** Rows of an import from one ordinal on and before another. */
    private record Range(long importId, int from, int before) {
        private static final String ROWS = " FROM bank_import_change c JOIN bank_import_row r"
                + " ON r.import_id = c.import_id AND r.ordinal = c.ordinal";
        private static final String WHERE = " WHERE c.import_id = ? AND c.ordinal >= ? AND c.ordinal < ?";

        Object[] with(Object... first) {
            Object[] all = new Object[first.length + 3];
            System.arraycopy(first, 0, all, 0, first.length);
            all[first.length] = importId;
            all[first.length + 1] = from;
            all[first.length + 2] = before;
            return all;
        }
    }

    private void write(ImportRecord record, Range range, Instant now) {
        sql.update(
                "INSERT INTO bank_revision (question_id, content_hash, type, level, difficulty, chapter, stem, options,"
                        + " pinned, blank_count, prompts, parts, use_kind, knowledge, by_hand, formulas, created_by,"
                        + " created_at) SELECT c.question_id, r.content_hash, r.type, r.level, r.difficulty, r.chapter,"
                        + " r.stem, r.options, r.pinned, r.blank_count, r.prompts, r.parts, r.use_kind, r.knowledge,"
                        + " r.by_hand, r.formulas, ?, ?" + Range.ROWS + Range.WHERE
                        + " ON DUPLICATE KEY UPDATE bank_revision.id = bank_revision.id",
                range.with(record.by(), now));
        sql.update(
                "UPDATE bank_import_change c JOIN bank_import_row r ON r.import_id = c.import_id AND r.ordinal = c.ordinal"
                        + " JOIN bank_revision v ON v.question_id = c.question_id AND v.content_hash = r.content_hash"
                        + " SET c.revision_id = v.id" + Range.WHERE,
                range.with());
        sql.update(
                "INSERT INTO bank_answer_key (revision_id, answer, rationale, source, formulas)"
                        + " SELECT c.revision_id, r.answer, r.rationale, r.source, r.key_formulas" + Range.ROWS
                        + Range.WHERE
                        + " ON DUPLICATE KEY UPDATE bank_answer_key.revision_id = bank_answer_key.revision_id",
                range.with());
        sql.update(
                "INSERT INTO bank_provenance (revision_id, import_id, file_name, sheet, sheet_row, raw_text)"
                        + " SELECT c.revision_id, r.import_id, ?, r.sheet, r.sheet_row, r.raw_text" + Range.ROWS
                        + Range.WHERE + " ON DUPLICATE KEY UPDATE import_id = VALUES(import_id),"
                        + " file_name = VALUES(file_name), sheet = VALUES(sheet), sheet_row = VALUES(sheet_row),"
                        + " raw_text = VALUES(raw_text)",
                range.with(record.fileName()));
        sql.update(
                "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                        + " SET q.head_revision_id = c.revision_id" + Range.WHERE,
                range.with());
    }
}
