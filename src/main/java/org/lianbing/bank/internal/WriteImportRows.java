package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.Use;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Sql;

/** Writes rows of a file and their faults, so many to a statement. */
@Singleton
final class WriteImportRows {
    /** Of one row; who has mended eight sees the rest. */
    private static final int FAULTS_PER_ROW_MAX = 8;

    private static final String NONE = "[]";
    private static final String NO_FORMULAS = "{}";

    /** What every row says. */
    private static final String COLUMNS = "import_id, ordinal, sheet, sheet_row, verdict, change_kind, identity_hash,"
            + " content_hash, type, level, difficulty, chapter, stem, options, pinned, blank_count, by_hand, answer, rationale, source,"
            + " raw_text";

    /** What few rows say, each with what the table takes it to be when nothing is said. */
    private static final Map<String, @Nullable Object> SELDOM = seldom();

    private final Sql sql;
    private final BankJson json;
    private final ImportJson importJson;

    WriteImportRows(Sql sql, BankJson json, ImportJson importJson) {
        this.sql = sql;
        this.json = json;
        this.importJson = importJson;
    }

    /** Most rows say only what every row does, and cost a third less without the rest. */
    void insert(long importId, List<ImportRow> rows) {
        List<@Nullable Object[]> plain = new ArrayList<>(rows.size());
        List<@Nullable Object[]> whole = new ArrayList<>();
        @Nullable Object[] usual = SELDOM.values().toArray();
        for (ImportRow row : rows) {
            @Nullable Object[] always = always(importId, row);
            @Nullable Object[] seldom = seldom(row);
            if (Arrays.equals(seldom, usual)) {
                plain.add(always);
            } else {
                @Nullable Object[] both = Arrays.copyOf(always, always.length + seldom.length);
                System.arraycopy(seldom, 0, both, always.length, seldom.length);
                whole.add(both);
            }
        }
        sql.insertRows("INSERT INTO bank_import_row (" + COLUMNS + ") VALUES", plain, "");
        sql.insertRows(
                "INSERT INTO bank_import_row (" + COLUMNS + ", " + String.join(", ", SELDOM.keySet()) + ") VALUES",
                whole,
                "");
        insertFaults(importId, rows);
    }

    private @Nullable Object[] always(long importId, ImportRow row) {
        QuestionDraft draft = row.draft();
        AnswerKey key = draft == null ? null : draft.key();
        return new @Nullable Object[] {
            importId,
            row.ordinal(),
            row.sheet(),
            row.row(),
            row.verdict(),
            row.change(),
            draft == null ? row.repeated() : draft.identityHash(),
            draft == null ? null : draft.contentHash(),
            draft == null ? null : draft.type(),
            draft == null ? 5 : draft.level(),
            draft == null ? Difficulty.MEDIUM : draft.difficulty(),
            draft == null ? "" : draft.chapter(),
            draft == null ? shortened(row.stem()) : draft.stem(),
            draft == null ? NONE : texts(draft.options()),
            draft != null && draft.pinned(),
            draft == null ? 0 : draft.blankCount(),
            key != null && key.byHand(),
            key == null ? null : json.answer(key),
            key == null ? "" : key.rationale(),
            key == null ? "" : key.source(),
            importJson.raw(row.raw())
        };
    }

    private static Map<String, @Nullable Object> seldom() {
        Map<String, @Nullable Object> seldom = new LinkedHashMap<>();
        seldom.put("question_id", null);
        seldom.put("prompts", NONE);
        seldom.put("parts", NONE);
        seldom.put("use_kind", Use.ANY);
        seldom.put("knowledge", NONE);
        seldom.put("formulas", NO_FORMULAS);
        seldom.put("key_formulas", NO_FORMULAS);
        seldom.put("said", null);
        seldom.put("said_before", null);
        seldom.put("mended", null);
        return seldom;
    }

    /** In the order of {@link #SELDOM}. */
    private @Nullable Object[] seldom(ImportRow row) {
        QuestionDraft draft = row.draft();
        Formulas formulas = draft == null ? Formulas.NONE : Formulas.of(draft);
        return new @Nullable Object[] {
            row.questionId(),
            draft == null ? NONE : texts(draft.prompts()),
            draft == null || draft.parts().isEmpty() ? NONE : json.parts(draft.parts()),
            draft == null ? Use.ANY : draft.use(),
            draft == null ? NONE : texts(draft.knowledge()),
            formulas.asked().isEmpty() ? NO_FORMULAS : json.formulas(formulas.asked()),
            formulas.explained().isEmpty() ? NO_FORMULAS : json.formulas(formulas.explained()),
            importJson.said(row.said()),
            importJson.said(row.saidBefore()),
            importJson.said(row.mended())
        };
    }

    private String texts(List<String> texts) {
        return texts.isEmpty() ? NONE : json.texts(texts);
    }

    private static String shortened(String stem) {
        return stem.length() <= 1_000 ? stem : stem.substring(0, 1_000);
    }

    private void insertFaults(long importId, List<ImportRow> rows) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (ImportRow row : rows) {
            for (SheetFault fault :
                    row.faults().stream().limit(FAULTS_PER_ROW_MAX).toList()) {
                values.add(new @Nullable Object[] {
                    importId,
                    row.ordinal(),
                    fault.sheet(),
                    fault.row(),
                    fault.column(),
                    fault.value(),
                    fault.code(),
                    fault.message(),
                    fault.suggestion()
                });
            }
        }
        sql.insertRows(
                "INSERT INTO bank_import_fault (import_id, ordinal, sheet, sheet_row, column_name, value, code, message,"
                        + " suggestion) VALUES",
                values,
                "");
    }
}
