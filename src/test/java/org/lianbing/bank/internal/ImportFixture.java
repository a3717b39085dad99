package org.lianbing.bank.internal;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.Roles;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.platform.Workbooks;
import org.lianbing.trade.TradeApi;

/**
 * What the benchmark of imports does with the insides of this module: a large file taken in as its editor does it, beside
 * the least that reading and writing the same questions can cost.
 */
@Singleton
public final class ImportFixture {
    private static final String BARE_TABLE = "bench_question";

    private final ImportQuestions imports;
    private final EditorBanks banks;
    private final QuestionFiles files;
    private final Workbooks workbooks;
    private final TradeApi trades;
    private final IdentityApi identity;
    private final BankJson json;
    private final Sql sql;
    private final TransactionRetry transactions;

    ImportFixture(
            ImportQuestions imports,
            EditorBanks banks,
            QuestionFiles files,
            Workbooks workbooks,
            TradeApi trades,
            IdentityApi identity,
            BankJson json,
            Sql sql,
            TransactionRetry transactions) {
        this.imports = imports;
        this.banks = banks;
        this.files = files;
        this.workbooks = workbooks;
        this.trades = trades;
        this.identity = identity;
        this.json = json;
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Seconds of one run, one part after the other.
     *
     * @param cells only the cells of the file, read row by row as we read them; nothing is made of them
     * @param questions the same, with a question made of each row
     * @param insert the questions into one plain table, 500 to a statement, in one transaction
     * @param dryRun from the upload until the questions are shown
     * @param likeness until it is said which are like others, which is no part of the import
     * @param commit from the request until every question is in its bank
     * @param cpu of this process, database not included, for dry run and commit
     */
    public record Times(
            double cells, double questions, double insert, double dryRun, double likeness, double commit, double cpu) {
        /** Against the bare reader, which makes nothing of the cells. */
        public double ratio() {
            return (dryRun + commit) / (cells + insert);
        }
    }

    /** An editor of a company with nothing in its banks. */
    Caller editor(IdentityFixture people) {
        long company = people.town().companyA();
        long member = people.memberWithRole(company, "王编", Roles.EDITOR).id();
        String path = identity.organisation(company).path();
        return new Caller(
                member, "王编", company, path, Set.of(Roles.WORKER, Roles.EDITOR), Map.of(Roles.EDITOR, List.of(path)));
    }

    public Times time(IdentityFixture people, LargeFile file) {
        Caller editor = editor(people);
        long began = System.nanoTime();
        cells(file.bytes());
        double cells = since(began);
        List<QuestionDraft> drafts = new ArrayList<>();
        began = System.nanoTime();
        files.open(file.name(), file.bytes(), ReadingHints.NONE).forEach(row -> {
            if (row.draft() != null) {
                drafts.add(row.draft());
            }
        });
        double questions = since(began);
        double insert = insert(drafts, file);
        drafts.clear();
        return import_(editor, file, cells, questions, insert);
    }

    private Times import_(Caller editor, LargeFile file, double cells, double questions, double insert) {
        long cpu = cpuNanos();
        long began = System.nanoTime();
        BankImportView upload = imports.upload(editor, bank(editor), file.name(), file.bytes());
        await(editor, upload.id(), State.PREVIEW);
        double dryRun = since(began);
        double used = (cpuNanos() - cpu) / 1e9;
        began = System.nanoTime();
        awaitLikeness(editor, upload.id());
        double likeness = since(began);
        cpu = cpuNanos();
        began = System.nanoTime();
        imports.commit(editor, upload.id(), Mode.ALL_OR_NOTHING);
        BankImportView done = await(editor, upload.id(), State.COMMITTED);
        double commit = since(began);
        if (done.newCount() != file.questions()) {
            throw new IllegalStateException("only " + done.newCount() + " came in");
        }
        return new Times(cells, questions, insert, dryRun, likeness, commit, used + (cpuNanos() - cpu) / 1e9);
    }

    /** The whole import and the likeness after it, for somebody who looks on. */
    public void run(IdentityFixture people, LargeFile file) {
        import_(editor(people), file, 0, 0, 0);
    }

    private long bank(Caller editor) {
        long trade = trades.ensure("6-31-01-03", "电工", Set.of(5)).id();
        return banks.create(editor, "测速", trade).id();
    }

    private void cells(byte[] file) {
        OpenWorkbook book = workbooks.open(file, QuestionFiles.WORKBOOK);
        for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
            book.rows(sheet, row -> true);
        }
    }

    /** The table has no index but its key; what we write besides (hashes, provenance, keys apart) is our own cost. */
    private double insert(List<QuestionDraft> drafts, LargeFile file) {
        if (drafts.size() != file.questions()) {
            throw new IllegalStateException("only " + drafts.size() + " could be read");
        }
        sql.update("DROP TABLE IF EXISTS " + BARE_TABLE);
        sql.update("CREATE TABLE " + BARE_TABLE + " (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, type VARCHAR(14),"
                + " level TINYINT, difficulty VARCHAR(6), chapter VARCHAR(80), stem VARCHAR(4000), options TEXT,"
                + " answer TEXT, rationale VARCHAR(4000), source VARCHAR(500))"
                + " ENGINE = InnoDB DEFAULT CHARSET = utf8mb4");
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (QuestionDraft draft : drafts) {
            AnswerKey key = draft.key();
            rows.add(new @Nullable Object[] {
                draft.type(),
                draft.level(),
                draft.difficulty(),
                draft.chapter(),
                draft.stem(),
                json.texts(draft.options()),
                KeyText.answer(key),
                key.rationale(),
                key.source()
            });
        }
        long began = System.nanoTime();
        transactions.inTransaction(() -> sql.insertRows(
                "INSERT INTO " + BARE_TABLE
                        + " (type, level, difficulty, chapter, stem, options, answer, rationale, source) VALUES",
                rows,
                ""));
        double seconds = since(began);
        sql.update("DROP TABLE " + BARE_TABLE);
        return seconds;
    }

    private BankImportView await(Caller editor, long importId, State state) {
        while (true) {
            BankImportView now = imports.show(editor, importId);
            if (now.state() == state) {
                return now;
            }
            if (now.failure() != null) {
                throw new IllegalStateException(now.failure());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void awaitLikeness(Caller editor, long importId) {
        while (imports.show(editor, importId).alikeCount() == null) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
