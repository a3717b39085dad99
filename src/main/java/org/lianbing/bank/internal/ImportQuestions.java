package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.ImportRows.StoredRow;
import org.lianbing.bank.internal.MatchRows.Existing;
import org.lianbing.bank.internal.MatchRows.Incoming;
import org.lianbing.bank.internal.QuestionPreview.Change;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Takes a company's workbook into its bank: read and shown first, taken over as a whole or in its good rows after. */
@Singleton
final class ImportQuestions {
    static final int ROWS_MAX = 10_000;
    private static final int FAULTS_KEPT_MAX = 5_000;
    private static final Duration PREVIEWS_KEPT = Duration.ofDays(1);

    private final QuestionFiles files;
    private final ImportRows imports;
    private final QuestionWriter writer;
    private final EditorBanks banks;
    private final EditorReach reach;
    private final BankJson json;
    private final Sql sql;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    ImportQuestions(
            QuestionFiles files,
            ImportRows imports,
            QuestionWriter writer,
            EditorBanks banks,
            EditorReach reach,
            BankJson json,
            Sql sql,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.files = files;
        this.imports = imports;
        this.writer = writer;
        this.banks = banks;
        this.reach = reach;
        this.json = json;
        this.sql = sql;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    enum Mode {
        ALL_OR_NOTHING,
        GOOD_ROWS
    }

    BankImportView preview(Caller caller, long bankId, String fileName, byte[] file) {
        mustBeOpen(reach.find(caller, Roles.EDITOR, bankId));
        List<ParsedRow> rows = new ArrayList<>();
        files.open(fileName, file, ReadingHints.NONE).forEach(rows::add);
        if (rows.isEmpty()) {
            throw new BadInput("bank.no-questions", "file", "这个文件只有表头或示例，没有题目。请把题目填进去再上传。");
        }
        List<StoredRow> good = matched(bankId, rows);
        List<SheetFault> faults =
                rows.stream().flatMap(row -> row.faults().stream()).toList();
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            imports.forgetPreviews(bankId, now.minus(PREVIEWS_KEPT));
            long id = imports.insert(
                    bankId,
                    fileName,
                    rows.size(),
                    good.size(),
                    faults.size(),
                    count(good, Change.NEW),
                    count(good, Change.CHANGED),
                    caller.memberId(),
                    now);
            imports.insertGood(id, good);
            imports.insertFaults(id, faults.stream().limit(FAULTS_KEPT_MAX).toList());
            return imports.find(id).orElseThrow();
        });
    }

    private List<StoredRow> matched(long bankId, List<ParsedRow> rows) {
        List<ParsedRow> readable =
                rows.stream().filter(row -> row.draft() != null).toList();
        List<Incoming> incoming = new ArrayList<>();
        for (ParsedRow row : readable) {
            incoming.add(incoming(row.sheet(), row.row(), Objects.requireNonNull(row.draft())));
        }
        List<@Nullable Existing> matches = MatchRows.match(incoming, existing(bankId));
        List<StoredRow> stored = new ArrayList<>();
        for (int i = 0; i < readable.size(); i++) {
            ParsedRow row = readable.get(i);
            Existing match = matches.get(i);
            stored.add(new StoredRow(
                    row.sheet(),
                    row.row(),
                    match == null ? null : match.id(),
                    change(match, incoming.get(i)),
                    Objects.requireNonNull(row.draft()),
                    json.cells(row.raw())));
        }
        return stored;
    }

    private static Incoming incoming(String sheet, int row, QuestionDraft draft) {
        return new Incoming(sheet, row, draft.stem(), draft.identityHash(), draft.contentHash());
    }

    private static Change change(@Nullable Existing match, Incoming row) {
        if (match == null) {
            return Change.NEW;
        }
        return match.contentHash().equals(row.contentHash()) ? Change.UNCHANGED : Change.CHANGED;
    }

    private static int count(List<StoredRow> rows, Change change) {
        return (int) rows.stream().filter(row -> row.change() == change).count();
    }

    BankImportView show(Caller caller, long importId) {
        return reached(caller, imports.find(importId).orElseThrow(() -> NotFound.of("bank")));
    }

    Page<SheetFault> faults(Caller caller, long importId, PageRequest page) {
        show(caller, importId);
        return imports.faults(importId, page);
    }

    Page<QuestionPreview> questions(Caller caller, long importId, PageRequest page) {
        BankImportView view = show(caller, importId);
        List<StoredRow> rows = imports.good(importId, page.offset(), page.size());
        return Page.of(rows.stream().map(QuestionPreview::of).toList(), view.goodCount(), page);
    }

    /** All of it in one transaction; what changed in the bank since the preview is matched again. */
    BankImportView commit(Caller caller, long importId, Mode mode) {
        return transactions.inTransaction(() -> {
            BankImportView view = reached(caller, imports.lock(importId).orElseThrow(() -> NotFound.of("bank")));
            BankRow bank = reach.lock(caller, Roles.EDITOR, view.bankId());
            mustBeOpen(bank);
            if (view.state() != BankImportView.State.PREVIEW) {
                throw BankProblem.importCommitted();
            }
            if (mode == Mode.ALL_OR_NOTHING && view.faultCount() > 0) {
                throw BankProblem.importHasFaults(view.faultCount());
            }
            List<StoredRow> rows = imports.good(importId, 0, ROWS_MAX);
            if (rows.isEmpty()) {
                throw BankProblem.nothingToImport();
            }
            takeOver(caller, view, bank, rows);
            return imports.find(importId).orElseThrow();
        });
    }

    private void takeOver(Caller caller, BankImportView view, BankRow bank, List<StoredRow> rows) {
        Instant now = clock.instant();
        List<Existing> existing = existing(bank.id());
        List<Incoming> incoming = rows.stream()
                .map(row -> incoming(row.sheet(), row.row(), row.draft()))
                .toList();
        List<@Nullable Existing> matches = MatchRows.match(incoming, existing);
        int ordinal = existing.stream().mapToInt(Existing::ordinal).max().orElse(-1);
        List<QuestionWriter.Placed> placed = new ArrayList<>();
        List<StoredRow> written = new ArrayList<>();
        int news = 0;
        for (int i = 0; i < rows.size(); i++) {
            Existing match = matches.get(i);
            Change change = change(match, incoming.get(i));
            if (change != Change.UNCHANGED) {
                news += change == Change.NEW ? 1 : 0;
                placed.add(new QuestionWriter.Placed(
                        match == null ? null : match.id(),
                        null,
                        match == null ? ++ordinal : match.ordinal(),
                        rows.get(i).draft()));
                written.add(rows.get(i));
            }
        }
        List<Long> revisions = writer.write(bank.id(), placed, caller.memberId(), now);
        rememberOrigins(view, written, revisions);
        if (!placed.isEmpty()) {
            banks.changed(bank, caller.memberId(), now);
        }
        sql.update(
                "UPDATE bank_import SET state = 'COMMITTED', committed_at = ?, new_count = ?, changed_count = ? WHERE id = ?",
                now,
                news,
                placed.size() - news,
                view.id());
        audit.record(caller.memberId(), "bank.import", null, "bank:" + bank.id(), view.fileName());
    }

    private void rememberOrigins(BankImportView view, List<StoredRow> rows, List<Long> revisions) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            StoredRow row = rows.get(i);
            values.add(new @Nullable Object[] {
                revisions.get(i), view.id(), view.fileName(), row.sheet(), row.row(), row.raw()
            });
        }
        sql.insertRows(
                "INSERT INTO bank_provenance (revision_id, import_id, file_name, sheet, sheet_row, raw_text) VALUES",
                values,
                "ON DUPLICATE KEY UPDATE import_id = VALUES(import_id), file_name = VALUES(file_name),"
                        + " sheet = VALUES(sheet), sheet_row = VALUES(sheet_row), raw_text = VALUES(raw_text)");
    }

    private List<Existing> existing(long bankId) {
        return sql.list(
                "SELECT q.id, q.ordinal, r.stem, q.identity_hash, r.content_hash, p.sheet, p.sheet_row FROM bank_question q"
                        + " JOIN bank_revision r ON r.id = q.head_revision_id"
                        + " LEFT JOIN bank_provenance p ON p.revision_id = r.id WHERE q.bank_id = ?",
                row -> new Existing(
                        row.getLong("id"),
                        row.getInt("ordinal"),
                        Sql.text(row, "stem"),
                        Sql.text(row, "identity_hash"),
                        Sql.text(row, "content_hash"),
                        row.getString("sheet"),
                        row.getInt("sheet_row")),
                bankId);
    }

    private BankImportView reached(Caller caller, BankImportView view) {
        reach.find(caller, Roles.EDITOR, view.bankId());
        return view;
    }

    private static void mustBeOpen(BankRow bank) {
        if (bank.state() == BankState.IN_REVIEW) {
            throw BankProblem.inReview();
        }
        if (bank.state() == BankState.RETIRED) {
            throw BankProblem.retired();
        }
    }
}
