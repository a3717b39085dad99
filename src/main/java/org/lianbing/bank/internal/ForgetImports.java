package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.TransactionRetry;

/**
 * Forgets what imports leave behind once nobody needs it: an upload that nobody took over as a whole; of one that is over
 * the file and the rows read from it. What tells where a question came from, so that a corrected file updates it, and what
 * a commit changed, so that it can be undone, stays.
 */
@Singleton
final class ForgetImports {
    private static final int AT_ONCE = 50;

    private final ImportRecords records;
    private final ImportRows rows;
    private final FileStore files;
    private final BankSettings settings;
    private final TransactionRetry transactions;

    ForgetImports(
            ImportRecords records,
            ImportRows rows,
            FileStore files,
            BankSettings settings,
            TransactionRetry transactions) {
        this.records = records;
        this.rows = rows;
        this.files = files;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** The whole upload; must run inside a transaction that holds it. */
    void forget(ImportRecord record) {
        records.remove(record.id());
        forgetFile(record);
    }

    /** @return whether there may be more */
    boolean run(Instant now) {
        List<Long> abandoned = records.abandoned(now.minus(settings.uploadsKeptFor()), AT_ONCE);
        each(abandoned, record -> {
            if (record.state() == State.PREVIEW || record.state() == State.FAILED) {
                forget(record);
            }
        });
        List<Long> over = records.over(now.minus(settings.importsKeptFor()), AT_ONCE);
        each(over, record -> {
            if (record.state() == State.COMMITTED || record.state() == State.UNDONE) {
                records.withoutFile(record.id());
                rows.forget(record.id());
                forgetFile(record);
            }
        });
        return abandoned.size() == AT_ONCE || over.size() == AT_ONCE;
    }

    private void each(List<Long> importIds, Consumer<ImportRecord> forget) {
        for (long importId : importIds) {
            transactions.inTransaction(() -> records.lock(importId).ifPresent(forget));
        }
    }

    private void forgetFile(ImportRecord record) {
        if (record.fileId() != null) {
            files.remove(record.fileId());
        }
    }
}
