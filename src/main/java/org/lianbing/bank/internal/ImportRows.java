package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Sql;

/** The tables of an import. */
@Singleton
final class ImportRows {
    private static final String IMPORT =
            "SELECT id, bank_id, file_name, state, row_count, good_count, fault_count, new_count, changed_count,"
                    + " created_at FROM bank_import WHERE id = ?";

    private final Sql sql;
    private final BankJson json;

    ImportRows(Sql sql, BankJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** A good row as it was stored for the preview. */
    record StoredRow(
            String sheet,
            int row,
            @Nullable Long questionId,
            QuestionPreview.Change change,
            QuestionDraft draft,
            String raw) {}

    Optional<BankImportView> find(long id) {
        return sql.first(IMPORT, ImportRows::view, id);
    }

    Optional<BankImportView> lock(long id) {
        return sql.first(IMPORT + " FOR UPDATE", ImportRows::view, id);
    }

    long insert(
            long bankId, String fileName, int rows, int good, int faults, int news, int changed, long by, Instant now) {
        return sql.insert(
                "INSERT INTO bank_import (bank_id, file_name, state, row_count, good_count, fault_count, new_count,"
                        + " changed_count, created_by, created_at) VALUES (?, ?, 'PREVIEW', ?, ?, ?, ?, ?, ?, ?)",
                bankId,
                fileName,
                rows,
                good,
                faults,
                news,
                changed,
                by,
                now);
    }

    /** Previews nobody took over. */
    void forgetPreviews(long bankId, Instant before) {
        sql.update(
                "DELETE FROM bank_import WHERE bank_id = ? AND state = 'PREVIEW' AND created_at < ?", bankId, before);
    }

    void insertGood(long importId, List<StoredRow> rows) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (StoredRow row : rows) {
            QuestionDraft draft = row.draft;
            values.add(new @Nullable Object[] {
                importId,
                row.sheet,
                row.row,
                row.questionId,
                row.change,
                draft.type(),
                draft.level(),
                draft.difficulty(),
                draft.chapter(),
                draft.stem(),
                json.texts(draft.options()),
                json.answer(draft.key()),
                draft.key().rationale(),
                draft.key().source(),
                draft.pinned(),
                draft.blankCount(),
                json.texts(draft.prompts()),
                json.parts(draft.parts()),
                draft.use(),
                json.texts(draft.knowledge()),
                row.raw
            });
        }
        sql.insertRows(
                "INSERT INTO bank_import_row (import_id, sheet, sheet_row, question_id, change_kind, type, level,"
                        + " difficulty, chapter, stem, options, answer, rationale, source, pinned, blank_count, prompts,"
                        + " parts, use_kind, knowledge, raw_text) VALUES",
                values,
                "");
    }

    void insertFaults(long importId, List<SheetFault> faults) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (SheetFault fault : faults) {
            values.add(new @Nullable Object[] {
                importId,
                fault.sheet(),
                fault.row(),
                fault.column(),
                fault.value(),
                fault.code(),
                fault.message(),
                fault.suggestion()
            });
        }
        sql.insertRows(
                "INSERT INTO bank_import_fault (import_id, sheet, sheet_row, column_name, value, code, message,"
                        + " suggestion) VALUES",
                values,
                "");
    }

    Page<SheetFault> faults(long importId, PageRequest page) {
        List<SheetFault> faults = sql.list(
                "SELECT sheet, sheet_row, column_name, value, code, message, suggestion FROM bank_import_fault"
                        + " WHERE import_id = ? ORDER BY id LIMIT ? OFFSET ?",
                row -> new SheetFault(
                        Sql.text(row, "sheet"),
                        row.getInt("sheet_row"),
                        Sql.text(row, "column_name"),
                        Sql.text(row, "value"),
                        Sql.text(row, "code"),
                        Sql.text(row, "message"),
                        row.getString("suggestion")),
                importId,
                page.size(),
                page.offset());
        return Page.of(
                faults, sql.number("SELECT COUNT(*) FROM bank_import_fault WHERE import_id = ?", importId), page);
    }

    List<StoredRow> good(long importId, long offset, int limit) {
        return sql.list(
                "SELECT * FROM bank_import_row WHERE import_id = ? ORDER BY id LIMIT ? OFFSET ?",
                this::stored,
                importId,
                limit,
                offset);
    }

    private StoredRow stored(ResultSet row) throws SQLException {
        QuestionType type = QuestionType.valueOf(Sql.text(row, "type"));
        QuestionDraft draft = new QuestionDraft(
                type,
                row.getInt("level"),
                Difficulty.valueOf(Sql.text(row, "difficulty")),
                Sql.text(row, "chapter"),
                Sql.text(row, "stem"),
                json.texts(Sql.text(row, "options")),
                row.getBoolean("pinned"),
                row.getInt("blank_count"),
                json.texts(Sql.text(row, "prompts")),
                json.parts(Sql.text(row, "parts")),
                Use.valueOf(Sql.text(row, "use_kind")),
                json.texts(Sql.text(row, "knowledge")),
                json.key(type, Sql.text(row, "answer"), Sql.text(row, "rationale"), Sql.text(row, "source")));
        return new StoredRow(
                Sql.text(row, "sheet"),
                row.getInt("sheet_row"),
                Sql.longOrNull(row, "question_id"),
                QuestionPreview.Change.valueOf(Sql.text(row, "change_kind")),
                draft,
                Sql.text(row, "raw_text"));
    }

    private static BankImportView view(ResultSet row) throws SQLException {
        return new BankImportView(
                row.getLong("id"),
                row.getLong("bank_id"),
                Sql.text(row, "file_name"),
                State.valueOf(Sql.text(row, "state")),
                row.getInt("row_count"),
                row.getInt("good_count"),
                row.getInt("fault_count"),
                row.getInt("new_count"),
                row.getInt("changed_count"),
                Sql.instant(row, "created_at"));
    }
}
