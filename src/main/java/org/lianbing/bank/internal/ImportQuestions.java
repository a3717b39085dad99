package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.ImportJobs.Progress;
import org.lianbing.bank.internal.ImportRecords.Counts;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.bank.internal.ImportRowView.AlikeView;
import org.lianbing.bank.internal.ImportRows.Filter;
import org.lianbing.bank.internal.UnderstandFile.Seen;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

/**
 * Takes a company's file into its bank: looked at while it is uploaded, read and shown in the background, taken over as a
 * whole or in its good rows after, and undone while nothing uses it.
 */
@Singleton
final class ImportQuestions {
    private final UnderstandFile understanding;
    private final LookLane looks;
    private final LookedAt lookedAt;
    private final FileStore files;
    private final ImportHabits habits;
    private final ImportRecords records;
    private final ImportRows rows;
    private final ImportJobs jobs;
    private final ImportRunner runner;
    private final UndoImport undoing;
    private final ForgetImports forgetting;
    private final EditorReach reach;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    ImportQuestions(
            UnderstandFile understanding,
            LookLane looks,
            LookedAt lookedAt,
            FileStore files,
            ImportHabits habits,
            ImportRecords records,
            ImportRows rows,
            ImportJobs jobs,
            ImportRunner runner,
            UndoImport undoing,
            ForgetImports forgetting,
            EditorReach reach,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.understanding = understanding;
        this.looks = looks;
        this.lookedAt = lookedAt;
        this.files = files;
        this.habits = habits;
        this.records = records;
        this.rows = rows;
        this.jobs = jobs;
        this.runner = runner;
        this.undoing = undoing;
        this.forgetting = forgetting;
        this.reach = reach;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    enum Mode {
        ALL_OR_NOTHING,
        GOOD_ROWS
    }

    /** What the file is, is said at once; its rows are read in the background. */
    BankImportView upload(Caller caller, long bankId, String fileName, byte[] file) {
        BankRow bank = reach.find(caller, Roles.EDITOR, bankId);
        bank.mustBeOpen();
        if (file.length > QuestionFiles.FILE_BYTES_MAX) {
            throw new BadInput("platform.file-too-large", "file", "文件太大：题库文件最多 64 MB。请把它拆成几个再传；图片多的话，先压缩图片。");
        }
        Seen seen = looks.look(() -> look(fileName, file, owner(bank)));
        long id = transactions.inTransaction(() -> {
            Instant now = clock.instant();
            long fileId = files.saveLarge(fileName, "application/octet-stream", file);
            long made = records.insert(bankId, fileName, fileId, seen.view(), seen.hints(), caller.memberId(), now);
            jobs.request(made);
            return made;
        });
        lookedAt.keep(id, seen.hints(), seen.file());
        runner.ring();
        return show(caller, id);
    }

    private Seen look(String fileName, byte[] file, long owner) {
        Seen seen = understanding.first(fileName, file, habits.of(owner));
        if (!holdsQuestions(seen.file())) {
            throw ReadImport.noQuestions();
        }
        return seen;
    }

    private static long owner(BankRow bank) {
        return bank.organisationId() == null ? 0 : bank.organisationId();
    }

    private static boolean holdsQuestions(OpenedFile file) {
        try {
            file.forEach(row -> {
                throw new FirstRow();
            });
            return false;
        } catch (FirstRow there) {
            return true;
        }
    }

    /** Ends a reading that has seen enough. */
    private static final class FirstRow extends RuntimeException {
        FirstRow() {
            super("the first row", null, false, false);
        }
    }

    /** Reads the file again, as its owner says it is to be read; what was repaired so far is forgotten. */
    BankImportView readAgain(Caller caller, long importId, ReadingHints said) {
        ImportRecord record = reached(caller, importId);
        BankRow bank = reach.find(caller, Roles.EDITOR, record.bankId());
        ReadingHints hints = together(record.hints(), said);
        byte[] file = files.find(Objects.requireNonNullElse(record.fileId(), 0L))
                .orElseThrow(BankProblem::importOver)
                .bytes();
        Seen seen = looks.look(() -> understanding.told(
                record, file, hints, said.columns().keySet(), said.answers().keySet()));
        transactions.inTransaction(() -> {
            ImportRecord now = records.lock(importId).orElseThrow(() -> NotFound.of("bank"));
            mustBeLookedAt(now.state(), true);
            records.readAgain(importId, seen.view(), seen.hints());
            jobs.request(importId);
            remember(caller, owner(bank), seen.file().understood(), said.columns(), said.answers());
        });
        lookedAt.keep(importId, seen.hints(), seen.file());
        runner.ring();
        return show(caller, importId);
    }

    private static ReadingHints together(ReadingHints before, ReadingHints said) {
        for (Map<Integer, String> fields : said.columns().values()) {
            Set<String> seen = new HashSet<>();
            for (String field : fields.values()) {
                if (!ColumnFields.known(field)) {
                    throw new BadInput("bank.field-unknown", "columns", "列的内容请从列表里选。");
                }
                if (!field.isEmpty() && !seen.add(field)) {
                    throw new BadInput("bank.field-twice", "columns", "有两列选了同一种内容，请只留一列。");
                }
            }
        }
        Map<String, Map<Integer, String>> allColumns = new HashMap<>(before.columns());
        allColumns.putAll(said.columns());
        Map<String, LayoutChoice> allLayouts = new HashMap<>(before.layouts());
        allLayouts.putAll(said.layouts());
        Map<String, String> allAnswers = new HashMap<>(before.answers());
        allAnswers.putAll(said.answers());
        return new ReadingHints(allColumns, allLayouts, allAnswers);
    }

    private void remember(
            Caller caller,
            long owner,
            Understood understood,
            Map<String, Map<Integer, String>> columns,
            Map<String, String> answers) {
        Instant now = clock.instant();
        understood.sheets().stream()
                .filter(sheet -> columns.containsKey(sheet.sheet()))
                .forEach(sheet -> habits.rememberColumns(
                        owner,
                        UnderstandFile.signature(sheet),
                        Objects.requireNonNull(columns.get(sheet.sheet())),
                        caller.memberId(),
                        now));
        answers.forEach((ask, choice) -> habits.rememberAnswer(owner, ask, choice, caller.memberId(), now));
    }

    BankImportView show(Caller caller, long importId) {
        ImportRecord record = reached(caller, importId);
        BankRow bank = reach.find(caller, Roles.EDITOR, record.bankId());
        Progress progress = jobs.progress(importId);
        Counts counts = record.counts();
        return new BankImportView(
                record.id(),
                record.bankId(),
                record.fileName(),
                record.state(),
                record.failure(),
                progress.done(),
                progress.total(),
                progress.waiting(),
                counts.rows(),
                counts.good(),
                counts.faulty(),
                counts.leftOut(),
                counts.faults(),
                counts.news(),
                counts.changed(),
                counts.repaired(),
                record.alikeCount(),
                record.understood(),
                record.state() == State.PREVIEW ? rows.faultKinds(importId) : List.of(),
                record.state() == State.COMMITTED ? undoing.lasting(record, bank) : null,
                record.createdAt(),
                record.committedAt());
    }

    Page<ImportRowView> rows(Caller caller, long importId, Filter filter, PageRequest page) {
        reached(caller, importId);
        List<ImportRow> found = rows.list(importId, filter, page.offset(), page.size());
        Map<Integer, List<AlikeView>> alike = rows.alike(importId, found);
        return Page.of(
                found.stream()
                        .map(row -> ImportRowView.of(row, alike.getOrDefault(row.ordinal(), List.of())))
                        .toList(),
                rows.count(importId, filter),
                page);
    }

    /** Done in the background; what would be refused at once is refused here. */
    BankImportView commit(Caller caller, long importId, Mode mode) {
        transactions.inTransaction(() -> {
            BankRow bank =
                    reach.lock(caller, Roles.EDITOR, reached(caller, importId).bankId());
            ImportRecord record = records.lock(importId).orElseThrow(() -> NotFound.of("bank"));
            bank.mustBeOpen();
            mustBeLookedAt(record.state(), false);
            if (mode == Mode.ALL_OR_NOTHING && record.counts().faulty() > 0) {
                throw BankProblem.importHasFaults(record.counts().faults());
            }
            if (record.counts().good() == 0) {
                throw BankProblem.nothingToImport();
            }
            records.commit(importId, mode, caller.memberId());
            jobs.request(importId);
        });
        runner.ring();
        return show(caller, importId);
    }

    BankImportView undo(Caller caller, long importId) {
        transactions.inTransaction(() -> {
            BankRow bank =
                    reach.lock(caller, Roles.EDITOR, reached(caller, importId).bankId());
            ImportRecord record = records.lock(importId).orElseThrow(() -> NotFound.of("bank"));
            if (record.state() != State.COMMITTED) {
                throw BankProblem.importNotCommitted();
            }
            String lasting = undoing.lasting(record, bank);
            if (lasting != null) {
                throw BankProblem.importLasting(lasting);
            }
            records.undo(importId, caller.memberId());
            jobs.request(importId);
        });
        runner.ring();
        return show(caller, importId);
    }

    /** An upload nobody wants any more. */
    void discard(Caller caller, long importId) {
        transactions.inTransaction(() -> {
            ImportRecord record = reached(caller, importId);
            records.lock(importId);
            mustBeLookedAt(record.state(), true);
            forgetting.forget(record);
            audit.record(caller.memberId(), "bank.import-discard", null, "bank:" + record.bankId(), record.fileName());
        });
    }

    ImportRecord reached(Caller caller, long importId) {
        ImportRecord record = records.find(importId).orElseThrow(() -> NotFound.of("bank"));
        reach.find(caller, Roles.EDITOR, record.bankId());
        return record;
    }

    /** @param evenWhileRead whether it does no harm while the file is being read, or could not be */
    static void mustBeLookedAt(State state, boolean evenWhileRead) {
        switch (state) {
            case PREVIEW -> {}
            case READING, FAILED -> {
                if (!evenWhileRead) {
                    throw BankProblem.importBusy();
                }
            }
            case COMMITTING, UNDOING -> throw BankProblem.importBusy();
            case COMMITTED -> throw BankProblem.importCommitted();
            case UNDONE -> throw BankProblem.importOver();
        }
    }
}
