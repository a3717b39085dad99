package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.bank.internal.ImportRow.Verdict;
import org.lianbing.bank.internal.ImportRows.Filter;
import org.lianbing.identity.Caller;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * Changes rows of an import in place, good ones too: by hand, by our suggestion, for one row or for all that have the same
 * fault. The file stays as it is; a changed row is read again from its new words, alone but for the check that no other row
 * asks the same, and is compared again with whatever is like it.
 */
@Singleton
final class RepairRows {
    private static final int AT_ONCE = 500;

    private final ImportQuestions imports;
    private final ImportRecords records;
    private final ImportRows rows;
    private final CheckRow checking;
    private final RepeatedRows repeated;
    private final MatchImport matching;
    private final TransactionRetry transactions;

    RepairRows(
            ImportQuestions imports,
            ImportRecords records,
            ImportRows rows,
            CheckRow checking,
            RepeatedRows repeated,
            MatchImport matching,
            TransactionRetry transactions) {
        this.imports = imports;
        this.records = records;
        this.rows = rows;
        this.checking = checking;
        this.repeated = repeated;
        this.matching = matching;
        this.transactions = transactions;
    }

    ImportRowView show(Caller caller, long importId, int ordinal) {
        imports.reached(caller, importId);
        return view(importId, ordinal);
    }

    ImportRowView repair(Caller caller, long importId, int ordinal, RawQuestion said) {
        return one(caller, importId, ordinal, (record, row) -> read(record, row, said, before(row)));
    }

    /** @throws BankProblem {@code bank.row-not-repairable} */
    ImportRowView accept(Caller caller, long importId, int ordinal) {
        return one(caller, importId, ordinal, (record, row) -> {
            if (row.mended() == null) {
                throw BankProblem.rowNotRepairable();
            }
            return read(record, row, row.mended(), before(row));
        });
    }

    /** The words of the file again. */
    ImportRowView undo(Caller caller, long importId, int ordinal) {
        return one(caller, importId, ordinal, (record, row) -> {
            RawQuestion before = row.saidBefore();
            return before == null ? row : read(record, row, before, null);
        });
    }

    ImportRowView leaveOut(Caller caller, long importId, int ordinal, boolean out) {
        return one(caller, importId, ordinal, (record, row) -> row.leftOut(out));
    }

    /** @return how many rows are good now */
    int acceptAll(Caller caller, long importId, String fault) {
        return all(
                caller,
                importId,
                new Filter(Verdict.FAULTY, null, fault, null, null),
                (record, row) -> row.mended() == null ? row : read(record, row, row.mended(), before(row)));
    }

    /** @return how many rows read again as the file says */
    int undoAll(Caller caller, long importId) {
        return all(
                caller,
                importId,
                new Filter(null, null, null, true, null),
                (record, row) -> row.saidBefore() == null ? row : read(record, row, row.saidBefore(), null));
    }

    int leaveOutAll(Caller caller, long importId, String fault) {
        return all(
                caller,
                importId,
                new Filter(Verdict.FAULTY, null, fault, null, null),
                (record, row) -> row.leftOut(true));
    }

    private interface Mending {
        ImportRow mend(ImportRecord record, ImportRow row);
    }

    private ImportRow find(long importId, int ordinal) {
        return rows.find(importId, ordinal).orElseThrow(() -> NotFound.of("bank"));
    }

    private ImportRowView view(long importId, int ordinal) {
        ImportRow row = find(importId, ordinal);
        return ImportRowView.of(row, rows.alike(importId, List.of(row)).getOrDefault(ordinal, List.of()));
    }

    private ImportRowView one(Caller caller, long importId, int ordinal, Mending mending) {
        return transactions.inTransaction(() -> {
            ImportRecord record = held(caller, importId);
            ImportRow row = find(importId, ordinal);
            rows.replace(importId, List.of(mending.mend(record, row)));
            finish(record, Set.of(ordinal));
            return view(importId, ordinal);
        });
    }

    private int all(Caller caller, long importId, Filter filter, Mending mending) {
        return transactions.inTransaction(() -> {
            ImportRecord record = held(caller, importId);
            Set<Integer> changed = new HashSet<>();
            int after = 0;
            List<ImportRow> some;
            do {
                some = rows.after(importId, filter, after, AT_ONCE);
                List<ImportRow> mended = new ArrayList<>();
                for (ImportRow row : some) {
                    ImportRow now = mending.mend(record, row);
                    if (now != row) {
                        mended.add(now);
                        changed.add(row.ordinal());
                    }
                    after = row.ordinal();
                }
                rows.replace(importId, mended);
            } while (some.size() == AT_ONCE);
            finish(record, changed);
            return changed.size();
        });
    }

    private ImportRecord held(Caller caller, long importId) {
        imports.reached(caller, importId);
        ImportRecord record = records.lock(importId).orElseThrow(() -> NotFound.of("bank"));
        ImportQuestions.mustBeLookedAt(record.state(), false);
        return record;
    }

    private static RawQuestion before(ImportRow row) {
        return row.saidBefore() == null ? row.words() : row.saidBefore();
    }

    private ImportRow read(ImportRecord record, ImportRow row, RawQuestion said, @Nullable RawQuestion before) {
        ReadQuestion reader = new ReadQuestion(record.hints().answers());
        ParsedRow read = checking.check(reader.again(row.parsed(), said), reader);
        RawQuestion kept = said.equals(before) ? null : before;
        return row.reread(read, kept);
    }

    private void finish(ImportRecord record, Set<Integer> mended) {
        repeated.settle(record, mended);
        matching.again(record.id(), record.bankId());
        records.count(record.id(), rows.counts(record.id()));
        records.compareAgain(record.id());
    }
}
