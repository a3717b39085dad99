package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.bank.internal.ImportRecords.Counts;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.platform.Audit;
import org.lianbing.platform.TransactionRetry;

/**
 * The commit of an import: every good row becomes a question or a new revision of one, in one transaction, so that a
 * service that goes down halfway leaves nothing behind. The rows stand in the database already, in the columns of a
 * revision; they are copied there, and writing them costs no more than a few statements whatever their number.
 */
@Singleton
final class TakeOverImport {
    /** Few enough that it can be seen how far it is. */
    private static final int ROWS_AT_ONCE = 4_000;

    private final ImportRecords records;
    private final ImportRows rows;
    private final ImportJobs jobs;
    private final MatchImport matching;
    private final BankRows bankRows;
    private final CopyRows copying;
    private final EditorBanks banks;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    TakeOverImport(
            ImportRecords records,
            ImportRows rows,
            ImportJobs jobs,
            MatchImport matching,
            BankRows bankRows,
            CopyRows copying,
            EditorBanks banks,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.records = records;
        this.rows = rows;
        this.jobs = jobs;
        this.matching = matching;
        this.bankRows = bankRows;
        this.copying = copying;
        this.banks = banks;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run(long importId, ImportWork work) {
        transactions.inTransaction(() -> {
            // The bank first, as everybody does who changes it: while we hold it, nobody else commits this import.
            BankRow bank =
                    bankRows.lock(records.find(importId).orElseThrow().bankId()).orElseThrow();
            ImportRecord record = records.lock(importId).orElseThrow();
            if (record.state() == State.COMMITTING) {
                takeOver(record, bank, work);
            }
        });
        jobs.done(work.claim());
    }

    private void takeOver(ImportRecord record, BankRow bank, ImportWork work) {
        bank.mustBeOpen();
        Instant now = clock.instant();
        matching.again(record.id(), bank.id());
        Counts counts = rows.counts(record.id());
        if (record.mode() == Mode.ALL_OR_NOTHING && counts.faulty() > 0) {
            throw BankProblem.importHasFaults(counts.faults());
        }
        int total = counts.news() + counts.changed();
        CopyRows.Copy copy = copying.begin(record, bank.id(), now);
        if (counts.changed() > 0) {
            copy.changed();
        }
        for (int from = 1; from <= counts.rows(); from += ROWS_AT_ONCE) {
            work.at(Math.min(total, from - 1), total);
            copy.news(from, from + ROWS_AT_ONCE);
        }
        if (total > 0) {
            bankRows.headsChanged(bank.id());
            banks.changed(bank, record.by(), now);
        }
        records.committed(record.id(), counts.news(), counts.changed(), now);
        audit.record(record.by(), "bank.import", null, "bank:" + bank.id(), record.fileName());
    }
}
