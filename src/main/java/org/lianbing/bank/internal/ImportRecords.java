package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.platform.Sql;

/** The table bank_import. Whoever changes a state holds the row. */
@Singleton
final class ImportRecords {
    private static final String IMPORT =
            "SELECT id, bank_id, file_name, file_id, state, failure, understood, hints, row_count, good_count,"
                    + " left_out_count, fault_count, new_count, changed_count, repaired_count, alike_count, commit_mode, commit_by,"
                    + " created_by, created_at, committed_at FROM bank_import WHERE id = ?";

    private final Sql sql;
    private final ImportJson json;

    ImportRecords(Sql sql, ImportJson json) {
        this.sql = sql;
        this.json = json;
    }

    record ImportRecord(
            long id,
            long bankId,
            String fileName,
            @Nullable Long fileId,
            State state,
            @Nullable String failure,
            UnderstoodView understood,
            ReadingHints hints,
            Counts counts,
            @Nullable Integer alikeCount,
            @Nullable Mode mode,
            long by,
            Instant createdAt,
            @Nullable Instant committedAt) {}

    /** @param faults of all rows together */
    record Counts(int rows, int good, int leftOut, int faults, int news, int changed, int repaired) {
        int faulty() {
            return rows - good - leftOut;
        }
    }

    Optional<ImportRecord> find(long id) {
        return sql.first(IMPORT, this::read, id);
    }

    Optional<ImportRecord> lock(long id) {
        return sql.first(IMPORT + " FOR UPDATE", this::read, id);
    }

    long insert(
            long bankId,
            String fileName,
            long fileId,
            UnderstoodView understood,
            ReadingHints hints,
            long by,
            Instant now) {
        return sql.insert(
                "INSERT INTO bank_import (bank_id, file_name, file_id, state, understood, hints, row_count, good_count,"
                        + " fault_count, new_count, changed_count, created_by, created_at)"
                        + " VALUES (?, ?, ?, 'READING', ?, ?, 0, 0, 0, 0, 0, ?, ?)",
                bankId,
                fileName,
                fileId,
                json.understood(understood),
                json.hints(hints),
                by,
                now);
    }

    /** Uploads from before that nobody took over, the oldest first. */
    List<Long> abandoned(Instant before, int limit) {
        return sql.list(
                "SELECT id FROM bank_import WHERE state IN ('PREVIEW', 'FAILED') AND created_at < ? ORDER BY id LIMIT ?",
                row -> row.getLong("id"),
                before,
                limit);
    }

    /** Imports that were over before and still have their file, the oldest first. */
    List<Long> over(Instant before, int limit) {
        return sql.list(
                "SELECT id FROM bank_import WHERE state IN ('COMMITTED', 'UNDONE') AND file_id IS NOT NULL"
                        + " AND COALESCE(committed_at, created_at) < ? ORDER BY id LIMIT ?",
                row -> row.getLong("id"),
                before,
                limit);
    }

    void withoutFile(long id) {
        sql.update("UPDATE bank_import SET file_id = NULL WHERE id = ?", id);
    }

    void remove(long id) {
        sql.update("DELETE FROM bank_import WHERE id = ?", id);
    }

    void readAgain(long id, UnderstoodView understood, ReadingHints hints) {
        sql.update(
                "UPDATE bank_import SET state = 'READING', failure = NULL, alike_count = NULL,"
                        + " alike_lease = NULL, understood = ?, hints = ? WHERE id = ?",
                json.understood(understood),
                json.hints(hints),
                id);
    }

    void alike(long id, int rows) {
        sql.update("UPDATE bank_import SET alike_count = ? WHERE id = ?", rows, id);
    }

    /** The rows that were changed since, with all others; whoever compares just now does it in vain. */
    void compareAgain(long id) {
        sql.update("UPDATE bank_import SET alike_count = NULL, alike_lease = NULL WHERE id = ?", id);
    }

    void understood(long id, UnderstoodView understood) {
        sql.update("UPDATE bank_import SET understood = ? WHERE id = ?", json.understood(understood), id);
    }

    void state(long id, State state, @Nullable String failure) {
        sql.update("UPDATE bank_import SET state = ?, failure = ? WHERE id = ?", state, failure, id);
    }

    void commit(long id, Mode mode, long by) {
        sql.update(
                "UPDATE bank_import SET state = 'COMMITTING', failure = NULL, commit_mode = ?, commit_by = ? WHERE id = ?",
                mode,
                by,
                id);
    }

    void committed(long id, int news, int changed, Instant now) {
        sql.update(
                "UPDATE bank_import SET state = 'COMMITTED', committed_at = ?, new_count = ?, changed_count = ? WHERE id = ?",
                now,
                news,
                changed,
                id);
    }

    void undo(long id, long by) {
        sql.update("UPDATE bank_import SET state = 'UNDOING', failure = NULL, commit_by = ? WHERE id = ?", by, id);
    }

    void count(long id, Counts counts) {
        sql.update(
                "UPDATE bank_import SET row_count = ?, good_count = ?, left_out_count = ?, fault_count = ?, new_count = ?,"
                        + " changed_count = ?, repaired_count = ? WHERE id = ?",
                counts.rows,
                counts.good,
                counts.leftOut,
                counts.faults,
                counts.news,
                counts.changed,
                counts.repaired,
                id);
    }

    private ImportRecord read(ResultSet row) throws SQLException {
        String mode = row.getString("commit_mode");
        Long by = Sql.longOrNull(row, "commit_by");
        return new ImportRecord(
                row.getLong("id"),
                row.getLong("bank_id"),
                Sql.text(row, "file_name"),
                Sql.longOrNull(row, "file_id"),
                State.valueOf(Sql.text(row, "state")),
                row.getString("failure"),
                json.understood(Sql.text(row, "understood")),
                json.hints(Sql.text(row, "hints")),
                new Counts(
                        row.getInt("row_count"),
                        row.getInt("good_count"),
                        row.getInt("left_out_count"),
                        row.getInt("fault_count"),
                        row.getInt("new_count"),
                        row.getInt("changed_count"),
                        row.getInt("repaired_count")),
                row.getObject("alike_count", Integer.class),
                mode == null ? null : Mode.valueOf(mode),
                by == null ? row.getLong("created_by") : by,
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "committed_at"));
    }
}
