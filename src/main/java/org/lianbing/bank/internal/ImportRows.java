package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.bank.internal.BankImportView.FaultKind;
import org.lianbing.bank.internal.ImportRecords.Counts;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.bank.internal.ImportRow.Verdict;
import org.lianbing.bank.internal.ImportRowView.AlikeView;
import org.lianbing.bank.internal.MatchRows.Incoming;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Sql;

/** The tables bank_import_row and bank_import_fault: the questions of a file, and what is wrong with them. */
@Singleton
final class ImportRows {
    private static final int KINDS_MAX = 60;

    private final Sql sql;
    private final BankJson json;
    private final ImportJson importJson;
    private final WriteImportRows writing;

    ImportRows(Sql sql, BankJson json, ImportJson importJson, WriteImportRows writing) {
        this.sql = sql;
        this.json = json;
        this.importJson = importJson;
        this.writing = writing;
    }

    void forget(long importId) {
        sql.update("DELETE FROM bank_import_row WHERE import_id = ?", importId);
        sql.update("DELETE FROM bank_import_fault WHERE import_id = ?", importId);
        sql.update("DELETE FROM bank_import_alike WHERE import_id = ?", importId);
    }

    void insert(long importId, List<ImportRow> rows) {
        writing.insert(importId, rows);
    }

    /** In the place of what stood there. */
    void replace(long importId, List<ImportRow> rows) {
        for (List<ImportRow> some : chunks(rows)) {
            Object[] ordinals = new Object[some.size() + 1];
            ordinals[0] = importId;
            for (int i = 0; i < some.size(); i++) {
                ordinals[i + 1] = some.get(i).ordinal();
            }
            String where = " WHERE import_id = ? AND ordinal IN (" + Sql.marks(some.size()) + ")";
            sql.update("DELETE FROM bank_import_fault" + where, ordinals);
            sql.update("DELETE FROM bank_import_alike" + where, ordinals);
            sql.update("DELETE FROM bank_import_alike" + where.replace("ordinal", "other_ordinal"), ordinals);
            sql.update("DELETE FROM bank_import_row" + where, ordinals);
            writing.insert(importId, some);
        }
    }

    /** Writes only what a row does to the bank: of all of them, when the bank has got the same file meanwhile. */
    void correct(long importId, List<DryRun.Correction> corrections) {
        for (List<DryRun.Correction> some : chunks(corrections)) {
            List<@Nullable Object> parameters = new ArrayList<>();
            for (DryRun.Correction one : some) {
                parameters.add(one.ordinal());
                parameters.add(one.change());
                parameters.add(one.questionId());
            }
            parameters.add(importId);
            sql.update(
                    "UPDATE bank_import_row r JOIN (SELECT ? AS ordinal, ? AS change_kind, ? AS question_id"
                            + " UNION ALL SELECT ?, ?, ?".repeat(some.size() - 1)
                            + ") c USING (ordinal) SET r.change_kind = c.change_kind, r.question_id = c.question_id"
                            + " WHERE r.import_id = ?",
                    parameters.toArray());
        }
    }

    /** In a bank without questions every good row makes one. */
    void allNew(long importId) {
        sql.update(
                "UPDATE bank_import_row SET change_kind = 'NEW', question_id = NULL WHERE import_id = ?"
                        + " AND verdict = 'GOOD' AND (NOT change_kind <=> 'NEW' OR question_id IS NOT NULL)",
                importId);
    }

    private static <T> List<List<T>> chunks(List<T> rows) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += 500) {
            chunks.add(rows.subList(from, Math.min(rows.size(), from + 500)));
        }
        return chunks;
    }

    /** Which rows somebody wants to see; null for any. */
    record Filter(
            @Nullable Verdict verdict,
            @Nullable Change change,
            @Nullable String fault,
            @Nullable Boolean repaired,
            @Nullable Boolean alike) {
        static final Filter ALL = new Filter(null, null, null, null, null);

        private String where() {
            StringBuilder where = new StringBuilder(" FROM bank_import_row r WHERE r.import_id = ?");
            if (verdict != null) {
                where.append(" AND r.verdict = ?");
            }
            if (change != null) {
                where.append(" AND r.change_kind = ? AND r.verdict = 'GOOD'");
            }
            if (fault != null) {
                where.append(" AND r.verdict = 'FAULTY' AND r.ordinal IN (SELECT f.ordinal FROM bank_import_fault f"
                        + " WHERE f.import_id = r.import_id AND f.code = ?)");
            }
            if (repaired != null) {
                where.append(" AND r.said_before IS ").append(repaired ? "NOT NULL" : "NULL");
            }
            if (alike != null) {
                where.append(" AND r.ordinal ")
                        .append(alike ? "" : "NOT ")
                        .append("IN (SELECT a.ordinal FROM bank_import_alike a WHERE a.import_id = r.import_id)");
            }
            return where.toString();
        }

        private List<Object> parameters(long importId) {
            List<Object> parameters = new ArrayList<>(List.of(importId));
            for (Object value : new @Nullable Object[] {verdict, change, fault}) {
                if (value != null) {
                    parameters.add(value);
                }
            }
            return parameters;
        }
    }

    List<ImportRow> list(long importId, Filter filter, long offset, int limit) {
        List<Object> parameters = filter.parameters(importId);
        parameters.add(limit);
        parameters.add(offset);
        return withFaults(
                importId,
                sql.list(
                        "SELECT r.*" + filter.where() + " ORDER BY r.ordinal LIMIT ? OFFSET ?",
                        this::read,
                        parameters.toArray()));
    }

    long count(long importId, Filter filter) {
        return sql.number(
                "SELECT COUNT(*)" + filter.where(), filter.parameters(importId).toArray());
    }

    Optional<ImportRow> find(long importId, int ordinal) {
        List<ImportRow> found = withFaults(
                importId,
                sql.list(
                        "SELECT r.* FROM bank_import_row r WHERE r.import_id = ? AND r.ordinal = ?",
                        this::read,
                        importId,
                        ordinal));
        return found.stream().findFirst();
    }

    private List<ImportRow> withFaults(long importId, List<ImportRow> rows) {
        if (rows.stream().allMatch(row -> row.draft() != null)) {
            return rows;
        }
        Map<Integer, List<SheetFault>> faults = new HashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(importId));
        rows.forEach(row -> parameters.add(row.ordinal()));
        sql.list(
                "SELECT * FROM bank_import_fault WHERE import_id = ? AND ordinal IN (" + Sql.marks(rows.size())
                        + ") ORDER BY id",
                row -> faults.computeIfAbsent(row.getInt("ordinal"), ordinal -> new ArrayList<>())
                        .add(fault(row)),
                parameters.toArray());
        return rows.stream()
                .map(row -> row.with(faults.getOrDefault(row.ordinal(), List.of())))
                .toList();
    }

    private static SheetFault fault(ResultSet row) throws SQLException {
        return new SheetFault(
                Sql.text(row, "sheet"),
                row.getInt("sheet_row"),
                Sql.text(row, "column_name"),
                Sql.text(row, "value"),
                Sql.text(row, "code"),
                Sql.text(row, "message"),
                row.getString("suggestion"));
    }

    /** What is wrong with the rows that are still faulty. */
    List<FaultKind> faultKinds(long importId) {
        return sql.list(
                "SELECT f.code, MIN(f.message) AS message, COUNT(DISTINCT f.ordinal) AS bad,"
                        + " COUNT(DISTINCT IF(r.mended IS NULL, NULL, f.ordinal)) AS mendable"
                        + " FROM bank_import_fault f JOIN bank_import_row r USING (import_id, ordinal)"
                        + " WHERE f.import_id = ? AND r.verdict = 'FAULTY' GROUP BY f.code ORDER BY bad DESC, f.code LIMIT "
                        + KINDS_MAX,
                row -> new FaultKind(
                        Sql.text(row, "code"), Sql.text(row, "message"), row.getInt("bad"), row.getInt("mendable")),
                importId);
    }

    Counts counts(long importId) {
        return sql.first(
                        "SELECT COUNT(*) AS rows_in_all, SUM(verdict = 'GOOD') AS good, SUM(verdict = 'LEFT_OUT') AS left_out,"
                                + " SUM(verdict = 'GOOD' AND change_kind = 'NEW') AS news,"
                                + " SUM(verdict = 'GOOD' AND change_kind = 'CHANGED') AS changed,"
                                + " SUM(said_before IS NOT NULL) AS repaired FROM bank_import_row WHERE import_id = ?",
                        row -> new Counts(
                                row.getInt("rows_in_all"),
                                row.getInt("good"),
                                row.getInt("left_out"),
                                faultCount(importId),
                                row.getInt("news"),
                                row.getInt("changed"),
                                row.getInt("repaired")),
                        importId)
                .orElseThrow();
    }

    private int faultCount(long importId) {
        return (int) sql.number(
                "SELECT COUNT(*) FROM bank_import_fault f JOIN bank_import_row r USING (import_id, ordinal)"
                        + " WHERE f.import_id = ? AND r.verdict = 'FAULTY'",
                importId);
    }

    /**
     * A good row as far as it is compared with others.
     *
     * @param compared since it reads as it does
     */
    record Drafted(int ordinal, @Nullable Long questionId, QuestionDraft draft, boolean compared) {}

    List<Drafted> drafts(long importId) {
        return sql.list(
                "SELECT ordinal, question_id, type, level, difficulty, chapter, stem, options, pinned, blank_count, prompts,"
                        + " parts, use_kind, knowledge, answer, rationale, source, compared FROM bank_import_row"
                        + " WHERE import_id = ? AND verdict = 'GOOD' ORDER BY ordinal",
                row -> new Drafted(
                        row.getInt("ordinal"),
                        Sql.longOrNull(row, "question_id"),
                        Objects.requireNonNull(draft(row)),
                        row.getBoolean("compared")),
                importId);
    }

    /** Writes what is like the rows that were not compared before; must run inside a transaction. */
    void compared(long importId, List<@Nullable Object[]> alike) {
        String changed = "IN (SELECT r.ordinal FROM bank_import_row r WHERE r.import_id = ? AND NOT r.compared)";
        sql.update("DELETE FROM bank_import_alike WHERE import_id = ? AND ordinal " + changed, importId, importId);
        sql.update(
                "DELETE FROM bank_import_alike WHERE import_id = ? AND other_ordinal " + changed, importId, importId);
        sql.insertRows(
                "INSERT INTO bank_import_alike (import_id, ordinal, other_ordinal, question_id, bank_name, stem,"
                        + " likeness, contradictory) VALUES",
                alike,
                "");
        sql.update(
                "UPDATE bank_import_row SET compared = TRUE WHERE import_id = ? AND verdict = 'GOOD' AND NOT compared",
                importId);
    }

    /** How many good rows are like another question. */
    int alikeCount(long importId) {
        return (int) sql.number(
                "SELECT COUNT(DISTINCT a.ordinal) FROM bank_import_alike a JOIN bank_import_row r USING (import_id, ordinal)"
                        + " WHERE a.import_id = ? AND r.verdict = 'GOOD'",
                importId);
    }

    /** What is like these rows, by ordinal. */
    Map<Integer, List<AlikeView>> alike(long importId, List<ImportRow> of) {
        Map<Integer, List<AlikeView>> found = new HashMap<>();
        if (!of.isEmpty()) {
            List<Object> parameters = new ArrayList<>(List.of(importId));
            of.forEach(row -> parameters.add(row.ordinal()));
            sql.list(
                    "SELECT * FROM bank_import_alike WHERE import_id = ? AND ordinal IN (" + Sql.marks(of.size())
                            + ") ORDER BY id",
                    row -> found.computeIfAbsent(row.getInt("ordinal"), ordinal -> new ArrayList<>())
                            .add(new AlikeView(
                                    row.getObject("other_ordinal", Integer.class),
                                    Sql.longOrNull(row, "question_id"),
                                    Sql.text(row, "bank_name"),
                                    Sql.text(row, "stem"),
                                    row.getDouble("likeness"),
                                    row.getBoolean("contradictory"))),
                    parameters.toArray());
        }
        return found;
    }

    /** A row that asks something, good or at fault only because another asks the same. */
    record Asks(int ordinal, String sheet, int row, String identity, boolean good) {}

    List<Asks> asks(long importId) {
        return sql.list(
                "SELECT ordinal, sheet, sheet_row, identity_hash, verdict = 'GOOD' AS good FROM bank_import_row"
                        + " WHERE import_id = ? AND verdict <> 'LEFT_OUT' AND identity_hash IS NOT NULL ORDER BY ordinal",
                row -> new Asks(
                        row.getInt("ordinal"),
                        Sql.text(row, "sheet"),
                        row.getInt("sheet_row"),
                        Sql.text(row, "identity_hash"),
                        row.getBoolean("good")),
                importId);
    }

    /** The next rows behind an ordinal. */
    List<ImportRow> after(long importId, Filter filter, int ordinal, int limit) {
        List<Object> parameters = filter.parameters(importId);
        parameters.add(ordinal);
        parameters.add(limit);
        return withFaults(
                importId,
                sql.list(
                        "SELECT r.*" + filter.where() + " AND r.ordinal > ? ORDER BY r.ordinal LIMIT ?",
                        this::read,
                        parameters.toArray()));
    }

    /** A good row as far as it is matched with the questions of the bank. */
    record Light(
            int ordinal,
            Incoming incoming,
            @Nullable Long questionId,
            @Nullable Change change) {}

    List<Light> light(long importId) {
        return sql.list(
                "SELECT ordinal, sheet, sheet_row, stem, identity_hash, content_hash, question_id, change_kind"
                        + " FROM bank_import_row WHERE import_id = ? AND verdict = 'GOOD' ORDER BY ordinal",
                row -> {
                    String change = row.getString("change_kind");
                    return new Light(
                            row.getInt("ordinal"),
                            new Incoming(
                                    Sql.text(row, "sheet"),
                                    row.getInt("sheet_row"),
                                    Sql.text(row, "stem"),
                                    Sql.text(row, "identity_hash"),
                                    Sql.text(row, "content_hash")),
                            Sql.longOrNull(row, "question_id"),
                            change == null ? null : Change.valueOf(change));
                },
                importId);
    }

    private ImportRow read(ResultSet row) throws SQLException {
        String said = row.getString("said");
        String before = row.getString("said_before");
        String mended = row.getString("mended");
        String change = row.getString("change_kind");
        String name = row.getString("type");
        return new ImportRow(
                row.getInt("ordinal"),
                Sql.text(row, "sheet"),
                row.getInt("sheet_row"),
                Verdict.valueOf(Sql.text(row, "verdict")),
                change == null ? null : Change.valueOf(change),
                Sql.longOrNull(row, "question_id"),
                draft(row),
                Sql.text(row, "stem"),
                said == null ? null : importJson.said(said),
                before == null ? null : importJson.said(before),
                mended == null ? null : importJson.said(mended),
                importJson.raw(Sql.text(row, "raw_text")),
                List.of(),
                name == null ? row.getString("identity_hash") : null);
    }

    private @Nullable QuestionDraft draft(ResultSet row) throws SQLException {
        String name = row.getString("type");
        if (name == null) {
            return null;
        }
        QuestionType type = QuestionType.valueOf(name);
        return new QuestionDraft(
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
    }
}
