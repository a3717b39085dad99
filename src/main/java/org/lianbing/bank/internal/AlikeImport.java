package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Audience;
import org.lianbing.bank.internal.ImportRows.Drafted;
import org.lianbing.bank.internal.NearDuplicates.Alike;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for questions that are alike once a file was read: within it, and in every bank that its company may see. It comes
 * after the dry run and apart from it, because nobody should wait for it who only wants to mend a key. A row that was
 * changed since is compared again, it alone.
 */
@Singleton
class AlikeImport {
    private static final Logger LOG = LoggerFactory.getLogger(AlikeImport.class);
    /** Far longer than it ever takes; then somebody else may try. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int STEM_MAX = 500;

    private final Sql sql;
    private final ImportRecords records;
    private final ImportRows rows;
    private final NearDuplicates near;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Clock clock;

    AlikeImport(
            Sql sql,
            ImportRecords records,
            ImportRows rows,
            NearDuplicates near,
            IdentityApi identity,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.records = records;
        this.rows = rows;
        this.near = near;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Due(long importId, @Nullable Long organisationId, Instant lease) {}

    /** @return whether there was something to do */
    boolean runNext() {
        Optional<Due> due = claim();
        due.ifPresent(this::run);
        return due.isPresent();
    }

    private Optional<Due> claim() {
        Instant now = clock.instant();
        Instant lease = now.plus(LEASE);
        return sql
                .list(
                        "SELECT i.id, b.organisation_id FROM bank_import i JOIN bank_bank b ON b.id = i.bank_id"
                                + " WHERE i.state = 'PREVIEW' AND i.alike_count IS NULL"
                                + " AND (i.alike_lease IS NULL OR i.alike_lease <= ?) ORDER BY i.id LIMIT 5",
                        row -> new Due(row.getLong(1), Sql.longOrNull(row, "organisation_id"), lease),
                        now)
                .stream()
                .filter(one -> sql.update(
                                "UPDATE bank_import SET alike_lease = ? WHERE id = ? AND state = 'PREVIEW'"
                                        + " AND alike_count IS NULL AND (alike_lease IS NULL OR alike_lease <= ?)",
                                lease,
                                one.importId,
                                now)
                        == 1)
                .findFirst();
    }

    private void run(Due due) {
        List<Drafted> good = rows.drafts(due.importId);
        List<Drafted> ordered = Stream.concat(
                        good.stream().filter(row -> !row.compared()),
                        good.stream().filter(Drafted::compared))
                .toList();
        int asked = (int) good.stream().filter(row -> !row.compared()).count();
        List<NearDuplicates.Row> compared = ordered.stream()
                .map(row -> new NearDuplicates.Row(row.draft(), row.questionId()))
                .toList();
        List<List<Alike>> found;
        try {
            found = near.of(
                    compared.subList(0, asked), compared.subList(asked, compared.size()), Viewer.editor(company(due)));
        } catch (RuntimeException failure) {
            // A preview without this is worth more than none: publishing looks for contradictions once more.
            LOG.error("import {} could not be compared", due.importId, failure);
            found = ordered.stream().map(row -> List.<Alike>of()).toList();
        }
        write(due, ordered, found);
    }

    /** As every editor of the company sees it, whoever of them looks at the import. */
    private Audience company(Due due) {
        if (due.organisationId == null) {
            return Audience.everybody();
        }
        String path = identity.organisation(due.organisationId).path();
        return new Audience(List.of(path), List.of(path));
    }

    /**
     * A bank is its company's alone again: what waits elsewhere must not go on quoting it, so it is compared anew. In the
     * transaction of the caller.
     */
    void forget(long bankId) {
        String elsewhere = " JOIN bank_bank b ON b.id = i.bank_id JOIN bank_bank of ON of.id = ?"
                + " AND NOT (b.organisation_id <=> of.organisation_id)";
        sql.update(
                "UPDATE bank_import i" + elsewhere
                        + " SET i.alike_count = NULL, i.alike_lease = NULL WHERE i.state = 'PREVIEW'"
                        + " AND (i.alike_count IS NULL OR EXISTS (SELECT 1 FROM bank_import_alike a JOIN bank_question q"
                        + " ON q.id = a.question_id WHERE a.import_id = i.id AND q.bank_id = ?))",
                bankId,
                bankId);
        sql.update(
                "DELETE a FROM bank_import_alike a JOIN bank_question q ON q.id = a.question_id JOIN bank_import i"
                        + " ON i.id = a.import_id" + elsewhere + " WHERE q.bank_id = ?",
                bankId,
                bankId);
    }

    private void write(Due due, List<Drafted> good, List<List<Alike>> found) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            for (Alike one : found.get(i)) {
                values.add(new @Nullable Object[] {
                    due.importId,
                    good.get(i).ordinal(),
                    one.row() == null ? null : good.get(one.row()).ordinal(),
                    one.questionId(),
                    one.bankName(),
                    one.stem().length() <= STEM_MAX ? one.stem() : one.stem().substring(0, STEM_MAX),
                    one.likeness(),
                    one.contradictory()
                });
            }
        }
        transactions.inTransaction(() -> {
            int ours = sql.update(
                    "UPDATE bank_import SET alike_count = 0 WHERE id = ? AND state = 'PREVIEW' AND alike_lease = ?",
                    due.importId,
                    due.lease);
            if (ours == 1) {
                rows.compared(due.importId, values);
                records.alike(due.importId, rows.alikeCount(due.importId));
            }
        });
    }
}
