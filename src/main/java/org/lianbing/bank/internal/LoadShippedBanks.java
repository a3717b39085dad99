package org.lianbing.bank.internal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.internal.ShippedBank.ShippedQuestion;
import org.lianbing.platform.Sql;
import org.lianbing.platform.StartupStep;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;

/**
 * Brings the banks that ship into the database, each in one transaction. What has not changed is not touched; a changed
 * question gets a new revision while papers keep the one they were drawn with; a question that ships no more is no longer
 * drawn.
 */
@Singleton
final class LoadShippedBanks implements StartupStep {
    private static final int ORDER = 400;

    private final @Nullable String folder;
    private final Sql sql;
    private final Publications publications;
    private final QuestionWriter writer;
    private final QuestionMedia media;
    private final TradeApi trades;
    private final TransactionRetry transactions;
    private final Clock clock;

    LoadShippedBanks(
            @Nullable @Value("${lianbing.bank.question-banks-folder:}") String folder,
            Sql sql,
            Publications publications,
            QuestionWriter writer,
            QuestionMedia media,
            TradeApi trades,
            TransactionRetry transactions,
            Clock clock) {
        this.folder = folder;
        this.sql = sql;
        this.publications = publications;
        this.writer = writer;
        this.media = media;
        this.trades = trades;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A question of the bank as it stands in the database.
     *
     * @param retired an organiser took it out of use; the hash is then that of what she saw
     */
    private record Known(long id, int ordinal, boolean drawn, boolean retired, String contentHash) {
        /** What an organiser took out of use stays out until its words have been mended. */
        boolean staysAs(int place, QuestionDraft draft) {
            return (retired || (drawn && ordinal == place)) && contentHash.equals(draft.contentHash());
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label() {
        return "载入自带的题库";
    }

    @Override
    public void run(Progress progress) {
        load(ShippedFolder.read(folder), progress);
    }

    void load(List<ShippedBank> shipped, Progress progress) {
        long total = shipped.stream().mapToLong(bank -> bank.questions().size()).sum();
        long done = 0;
        for (ShippedBank bank : shipped) {
            transactions.inTransaction(() -> load(bank));
            done += bank.questions().size();
            progress.at(done, total);
        }
    }

    private void load(ShippedBank shipped) {
        Instant now = clock.instant();
        String hash = shipped.contentHash();
        long tradeId = trades.ensure(shipped.occupation(), shipped.trade(), shipped.levels())
                .id();
        long bankId = held(shipped, tradeId, now);
        if (hash.equals(sql.first(
                        "SELECT COALESCE(shipped_hash, '') FROM bank_bank WHERE id = ?",
                        row -> row.getString(1),
                        bankId)
                .orElse(""))) {
            return;
        }
        shipped.pictures().forEach(picture -> media.keep(picture, null));
        Map<String, Known> known = known(bankId);
        retire(shipped, known);
        List<QuestionWriter.Placed> changed = new ArrayList<>();
        for (int i = 0; i < shipped.questions().size(); i++) {
            ShippedQuestion question = shipped.questions().get(i);
            Known before = known.get(question.id());
            if (before == null || !before.staysAs(i, question.draft())) {
                changed.add(new QuestionWriter.Placed(
                        before == null ? null : before.id, question.id(), i, question.draft()));
            }
        }
        writer.write(bankId, changed, null, now);
        sql.update(
                "UPDATE bank_bank SET name = ?, trade_id = ?, shipped_hash = ? WHERE id = ?",
                shipped.name(),
                tradeId,
                hash,
                bankId);
        publications.publish(bankId, Publications.Which.ALL, null, now);
    }

    /** The bank's row, locked, so that two instances that start together don't load it twice. */
    private long held(ShippedBank shipped, long tradeId, Instant now) {
        sql.update(
                "INSERT INTO bank_bank (external_id, name, trade_id, scope, state, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'DRAFT', ?, ?) ON DUPLICATE KEY UPDATE id = id",
                shipped.id(),
                shipped.name(),
                tradeId,
                BankScope.PUBLIC,
                now,
                now);
        return sql.number("SELECT id FROM bank_bank WHERE external_id = ? FOR UPDATE", shipped.id());
    }

    private Map<String, Known> known(long bankId) {
        Map<String, Known> known = new HashMap<>();
        sql.list(
                "SELECT q.external_id, q.id, q.ordinal, q.published_revision_id, q.retired_revision_id, r.content_hash"
                        + " FROM bank_question q LEFT JOIN bank_revision r"
                        + " ON r.id = COALESCE(q.head_revision_id, q.retired_revision_id) WHERE q.bank_id = ?",
                row -> known.put(
                        Objects.requireNonNullElse(row.getString("external_id"), ""),
                        new Known(
                                row.getLong("id"),
                                row.getInt("ordinal"),
                                Sql.longOrNull(row, "published_revision_id") != null,
                                Sql.longOrNull(row, "retired_revision_id") != null,
                                Objects.requireNonNullElse(row.getString("content_hash"), ""))),
                bankId);
        return known;
    }

    /** Its identity steps aside too: the same words may come back under another id. */
    private void retire(ShippedBank shipped, Map<String, Known> known) {
        Set<String> gone = new HashSet<>(known.keySet());
        shipped.questions().forEach(question -> gone.remove(question.id()));
        for (String id : gone) {
            sql.update(
                    "UPDATE bank_question SET head_revision_id = NULL, published_revision_id = NULL,"
                            + " identity_hash = SHA2(CONCAT('retired ', id), 256) WHERE id = ?",
                    Objects.requireNonNull(known.get(id)).id);
        }
    }
}
