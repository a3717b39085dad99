package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.TransactionRetry;

/**
 * The dry run of an import: every row of the file is read, checked and written down, and nothing of it is taken over. Rows
 * are read while the ones before are being written; each batch is a transaction of its own, so that it can be seen how far
 * it is, and none is written once somebody else has the import.
 */
@Singleton
final class ReadImport {
    private final QuestionFiles questionFiles;
    private final FileStore files;
    private final ImportRecords records;
    private final ImportRows rows;
    private final ImportJobs jobs;
    private final BankHeads heads;
    private final CheckRow checking;
    private final UnderstandFile understanding;
    private final LookedAt lookedAt;
    private final ReadingTurn turn;
    private final TransactionRetry transactions;

    ReadImport(
            QuestionFiles questionFiles,
            FileStore files,
            ImportRecords records,
            ImportRows rows,
            ImportJobs jobs,
            BankHeads heads,
            CheckRow checking,
            UnderstandFile understanding,
            LookedAt lookedAt,
            ReadingTurn turn,
            TransactionRetry transactions) {
        this.questionFiles = questionFiles;
        this.files = files;
        this.records = records;
        this.rows = rows;
        this.jobs = jobs;
        this.heads = heads;
        this.checking = checking;
        this.understanding = understanding;
        this.lookedAt = lookedAt;
        this.turn = turn;
        this.transactions = transactions;
    }

    void run(ImportRecord record, ImportWork work) {
        turn.during(() -> read(record, work));
    }

    private void read(ImportRecord record, ImportWork work) {
        OpenedFile opened = lookedAt.take(record.id(), record.hints())
                .orElseGet(() -> questionFiles.open(record.fileName(), bytes(record), record.hints()));
        writing(work, () -> rows.forget(record.id()));
        DryRun run;
        try (Writer writer = new Writer(record.id(), work)) {
            run = new DryRun(
                    heads.of(record.bankId()), new ReadQuestion(record.hints().answers()), checking, writer::write);
            opened.forEach(run);
            run.flush();
            writer.await();
        }
        if (run.rows() == 0) {
            throw noQuestions();
        }
        writing(work, () -> {
            rows.correct(record.id(), run.corrections());
            records.count(record.id(), rows.counts(record.id()));
            records.understood(record.id(), understanding.again(record, opened.understood()));
            records.state(record.id(), State.PREVIEW, null);
            jobs.done(work.claim());
        });
    }

    static BadInput noQuestions() {
        return new BadInput("bank.no-questions", "file", "这个文件只有表头或示例，没有题目。请把题目填进去再上传。");
    }

    private byte[] bytes(ImportRecord record) {
        if (record.fileId() == null) {
            throw noQuestions();
        }
        return files.find(record.fileId()).orElseThrow().bytes();
    }

    private void writing(ImportWork work, Runnable write) {
        transactions.inTransaction(() -> {
            jobs.hold(work.claim());
            write.run();
        });
    }

    /** Writes one batch while the next is being read. */
    private final class Writer implements AutoCloseable {
        private final long importId;
        private final ImportWork work;
        private final ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("import-rows").daemon().factory());
        private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
        private int written;

        Writer(long importId, ImportWork work) {
            this.importId = importId;
            this.work = work;
        }

        void write(List<ImportRow> batch) {
            await();
            turn.letOthers();
            work.at(written, 0);
            written += batch.size();
            writing = CompletableFuture.runAsync(
                    () -> ReadImport.this.writing(work, () -> rows.insert(importId, batch)), thread);
        }

        void await() {
            try {
                Void nothing = writing.join();
                assert nothing == null;
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failure;
            }
        }

        @Override
        public void close() {
            thread.shutdown();
        }
    }
}
