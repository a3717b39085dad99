package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.ImportJobs.Claim;
import org.lianbing.bank.internal.ImportJobs.Lost;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.platform.Problem;
import org.lianbing.platform.TransactionRetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the background work of imports, one piece at a time: whatever happens to it, its owner reads how it ended. */
@Singleton
class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration TELL_EVERY = Duration.ofMillis(400);

    private final ImportJobs jobs;
    private final ImportRecords records;
    private final LookedAt lookedAt;
    private final ReadImport reading;
    private final TakeOverImport takingOver;
    private final UndoImport undoing;
    private final TransactionRetry transactions;
    private final Semaphore rung = new Semaphore(0);
    private volatile @Nullable ImportWork current;

    ImportRunner(
            ImportJobs jobs,
            ImportRecords records,
            LookedAt lookedAt,
            ReadImport reading,
            TakeOverImport takingOver,
            UndoImport undoing,
            TransactionRetry transactions) {
        this.jobs = jobs;
        this.records = records;
        this.lookedAt = lookedAt;
        this.reading = reading;
        this.takingOver = takingOver;
        this.undoing = undoing;
        this.transactions = transactions;
    }

    /** There is work; to be called once it is committed. */
    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }

    /** What is in hand is left to be begun anew, by another instance or at the next start. */
    void stop() {
        ImportWork work = current;
        if (work != null) {
            work.stop();
        }
        ring();
    }

    /** @return whether there was something to do */
    boolean runNext() {
        Optional<Claim> claim = jobs.claim();
        claim.ifPresentOrElse(this::run, lookedAt::forget);
        return claim.isPresent();
    }

    private void run(Claim claim) {
        ImportWork work = new ImportWork(claim);
        current = work;
        Thread telling = Thread.ofVirtual().start(() -> tell(work));
        try {
            work(claim, work);
        } catch (Lost gone) {
            LOG.info("import {} was taken over or is to be read otherwise", claim.importId());
        } catch (ImportWork.Stopped down) {
            jobs.release(claim);
        } catch (Problem told) {
            fail(claim, told.detail());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            LOG.error("import {} failed", claim.importId(), failure);
            fail(claim, "处理这个文件时出了意外，没有改动题库。请再试一次；如果还不行，请把文件发给管理员。");
        } finally {
            current = null;
            work.finish();
            LockSupport.unpark(telling);
        }
    }

    private void work(Claim claim, ImportWork work) {
        ImportRecord record = records.find(claim.importId()).orElseThrow();
        if (claim.tries() > ImportJobs.TRIES_MAX) {
            fail(claim, "处理这个文件时服务中断了几次，没有改动题库。请把文件拆小一些再传，或联系管理员。");
            return;
        }
        switch (record.state()) {
            case READING -> reading.run(record, work);
            case COMMITTING -> takingOver.run(record.id(), work);
            case UNDOING -> undoing.run(record.id(), work);
            case PREVIEW, COMMITTED, UNDONE, FAILED -> jobs.done(claim);
        }
    }

    /** Back to where its owner can try again. */
    private void fail(Claim claim, String why) {
        try {
            transactions.inTransaction(() -> {
                jobs.hold(claim);
                ImportRecord record = records.lock(claim.importId()).orElseThrow();
                switch (record.state()) {
                    case READING -> records.state(record.id(), State.FAILED, why);
                    case COMMITTING -> records.state(record.id(), State.PREVIEW, why);
                    case UNDOING -> records.state(record.id(), State.COMMITTED, why);
                    case PREVIEW, COMMITTED, UNDONE, FAILED -> {}
                }
                jobs.done(claim);
            });
        } catch (Lost gone) {
            LOG.info("import {} is somebody else's now", claim.importId());
        }
    }

    /** Keeps the lease and says how far it is, while the work itself may be in a long transaction. */
    private void tell(ImportWork work) {
        while (!work.finished()) {
            LockSupport.parkNanos(TELL_EVERY.toNanos());
            try {
                if (!work.finished() && !jobs.renew(work.claim(), work.done(), work.total())) {
                    work.lose();
                    return;
                }
            } catch (RuntimeException unreachable) {
                LOG.warn("import {} could not say how far it is", work.claim().importId(), unreachable);
            }
        }
    }
}
