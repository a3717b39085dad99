package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.platform.Sql;

/**
 * Copies the good rows of an import into its bank within the database, and writes down what became of each. A new question
 * is found again by its place behind those the bank had, which whoever holds the bank gives to it alone.
 */
@Singleton
final class CopyRows {
    private static final String REVISION =
            "INSERT INTO bank_revision (question_id, content_hash, type, level, difficulty, chapter, stem, options,"
                    + " pinned, blank_count, prompts, parts, use_kind, knowledge, by_hand, formulas, created_by,"
                    + " created_at) SELECT %s, r.content_hash, r.type, r.level, r.difficulty, r.chapter,"
                    + " r.stem, r.options, r.pinned, r.blank_count, r.prompts, r.parts, r.use_kind, r.knowledge,"
                    + " r.by_hand, r.formulas, ?, ?";
    private static final String KEY = "INSERT INTO bank_answer_key (revision_id, answer, rationale, source, formulas)"
            + " SELECT c.revision_id, r.answer, r.rationale, r.source, r.key_formulas";
    private static final String PROVENANCE =
            "INSERT INTO bank_provenance (revision_id, import_id, file_name, sheet, sheet_row, raw_text)"
                    + " SELECT c.revision_id, r.import_id, ?, r.sheet, r.sheet_row, r.raw_text";
    private static final String CHANGES = " FROM bank_import_change c JOIN bank_import_row r"
            + " ON r.import_id = c.import_id AND r.ordinal = c.ordinal WHERE c.import_id = ?";

    private final Sql sql;
    private final BankHeads heads;

    CopyRows(Sql sql, BankHeads heads) {
        this.sql = sql;
        this.heads = heads;
    }

    /** Must run inside a transaction that holds the bank, and so must everything that is done with the copy. */
    Copy begin(ImportRecord record, long bankId, Instant now) {
        sql.update("DELETE FROM bank_import_change WHERE import_id = ?", record.id());
        return new Copy(record, bankId, heads.lastOrdinal(bankId), now);
    }

    /** One taking over. What is changed goes first: a new question may bring the words that an old one had. */
    final class Copy {
        private final ImportRecord record;
        private final long bankId;
        private final int last;
        private final Instant now;

        private Copy(ImportRecord record, long bankId, int last, Instant now) {
            this.record = record;
            this.bankId = bankId;
            this.last = last;
            this.now = now;
        }

        /** A question that once read as the row does has such a revision already, and gets it back. */
        void changed() {
            rememberFormer();
            stepAside();
            sql.update(
                    REVISION.formatted("c.question_id") + CHANGES
                            + " ON DUPLICATE KEY UPDATE bank_revision.id = bank_revision.id",
                    record.by(),
                    now,
                    record.id());
            sql.update(
                    "UPDATE bank_import_change c JOIN bank_import_row r ON r.import_id = c.import_id AND r.ordinal = c.ordinal"
                            + " JOIN bank_revision v ON v.question_id = c.question_id AND v.content_hash = r.content_hash"
                            + " SET c.revision_id = v.id WHERE c.import_id = ?",
                    record.id());
            sql.update(
                    KEY + CHANGES
                            + " ON DUPLICATE KEY UPDATE bank_answer_key.revision_id = bank_answer_key.revision_id",
                    record.id());
            sql.update(
                    PROVENANCE + CHANGES + " ON DUPLICATE KEY UPDATE import_id = VALUES(import_id),"
                            + " file_name = VALUES(file_name), sheet = VALUES(sheet), sheet_row = VALUES(sheet_row),"
                            + " raw_text = VALUES(raw_text)",
                    record.fileName(),
                    record.id());
            sql.update(
                    "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                            + " SET q.head_revision_id = c.revision_id WHERE c.import_id = ?",
                    record.id());
        }

        private void rememberFormer() {
            sql.update(
                    "INSERT INTO bank_import_change (import_id, ordinal, question_id, former_revision_id, former_identity)"
                            + " SELECT r.import_id, r.ordinal, q.id, q.head_revision_id, q.identity_hash"
                            + " FROM bank_import_row r JOIN bank_question q ON q.id = r.question_id"
                            + " WHERE r.import_id = ? AND r.verdict = 'GOOD' AND r.change_kind = 'CHANGED'",
                    record.id());
        }

        /** Two questions may have swapped their words, or a new one may bring the old words of another: see QuestionWriter. */
        private void stepAside() {
            sql.update(
                    "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                            + " SET q.identity_hash = SHA2(CONCAT('aside ', q.id), 256) WHERE c.import_id = ?",
                    record.id());
            sql.update(
                    "UPDATE bank_import_change c JOIN bank_question q ON q.id = c.question_id"
                            + " JOIN bank_import_row r ON r.import_id = c.import_id AND r.ordinal = c.ordinal"
                            + " SET q.identity_hash = r.identity_hash WHERE c.import_id = ?",
                    record.id());
        }

        /**
         * Behind those the bank has, in the order of the file: the new rows from one ordinal on and before another. The
         * statistics of the tables do not know them yet, hence the index by name; and a row whose head is 0 at first keeps
         * its length, and so its place, when it gets the true one.
         */
        void news(int from, int before) {
            long id = record.id();
            int first = last + from;
            int end = last + before;
            sql.update(
                    "INSERT INTO bank_question (bank_id, ordinal, identity_hash, head_revision_id, created_at)"
                            + " SELECT ?, ? + r.ordinal, r.identity_hash, 0, ? FROM bank_import_row r WHERE r.import_id = ?"
                            + " AND r.ordinal >= ? AND r.ordinal < ? AND r.verdict = 'GOOD' AND r.change_kind = 'NEW'"
                            + " ORDER BY r.ordinal",
                    bankId,
                    last,
                    now,
                    id,
                    from,
                    before);
            String questions =
                    " bank_question q FORCE INDEX (question_order) WHERE q.bank_id = ? AND q.ordinal >= ? AND q.ordinal < ?";
            sql.update(
                    REVISION.formatted("q.id") + " FROM bank_import_row r JOIN" + questions
                            + " AND r.import_id = ? AND r.ordinal = q.ordinal - ?",
                    record.by(),
                    now,
                    bankId,
                    first,
                    end,
                    id,
                    last);
            // Of a question that was made a moment ago there is one revision.
            sql.update(
                    "INSERT INTO bank_import_change (import_id, ordinal, question_id, revision_id)"
                            + " SELECT ?, q.ordinal - ?, q.id, (SELECT v.id FROM bank_revision v WHERE v.question_id = q.id)"
                            + " FROM" + questions,
                    id,
                    last,
                    bankId,
                    first,
                    end);
            sql.update(
                    "UPDATE bank_question q FORCE INDEX (question_order) SET q.head_revision_id ="
                            + " (SELECT v.id FROM bank_revision v WHERE v.question_id = q.id)"
                            + " WHERE q.bank_id = ? AND q.ordinal >= ? AND q.ordinal < ?",
                    bankId,
                    first,
                    end);
            String range = CHANGES + " AND c.ordinal >= ? AND c.ordinal < ? AND c.former_revision_id IS NULL";
            sql.update(KEY + range, id, from, before);
            sql.update(PROVENANCE + range, record.fileName(), id, from, before);
        }
    }
}
