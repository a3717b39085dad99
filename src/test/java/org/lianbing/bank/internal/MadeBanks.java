package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;

/** Banks with questions of one's own choice, for the tests of this module. */
@Singleton
final class MadeBanks {
    private final AtomicInteger made = new AtomicInteger();
    private final Sql sql;
    private final BankRows rows;
    private final QuestionWriter writer;
    private final Publications publications;
    private final TradeApi trades;
    private final TransactionRetry transactions;
    private final Clock clock;

    MadeBanks(
            Sql sql,
            BankRows rows,
            QuestionWriter writer,
            Publications publications,
            TradeApi trades,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.writer = writer;
        this.publications = publications;
        this.trades = trades;
        this.transactions = transactions;
        this.clock = clock;
    }

    long draft(@Nullable Long organisationId, BankScope scope, List<QuestionDraft> drafts) {
        long tradeId = trades.ensure("6-31-01-03", "电工", Set.of(5, 4, 3)).id();
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            long id = rows.insert("题库" + made.incrementAndGet(), tradeId, organisationId, scope, null, null, now);
            write(id, drafts, now);
            return id;
        });
    }

    long published(@Nullable Long organisationId, BankScope scope, List<QuestionDraft> drafts) {
        long id = draft(organisationId, scope, drafts);
        transactions.inTransaction(() -> publications.publish(id, Publications.Which.ALL, null, clock.instant()));
        return id;
    }

    private void write(long bankId, List<QuestionDraft> drafts, Instant now) {
        List<QuestionWriter.Placed> placed = new ArrayList<>();
        drafts.forEach(draft -> placed.add(new QuestionWriter.Placed(null, null, placed.size(), draft)));
        writer.write(bankId, placed, null, now);
    }

    /** In the order of their author; those without a head are left out. */
    List<Long> questions(long bankId) {
        return sql.list(
                "SELECT id FROM bank_question WHERE bank_id = ? AND head_revision_id IS NOT NULL ORDER BY ordinal, id",
                row -> row.getLong(1),
                bankId);
    }

    void review(long bankId) {
        sql.update("UPDATE bank_bank SET state = 'IN_REVIEW', sent_at = ? WHERE id = ?", clock.instant(), bankId);
    }

    static QuestionDraft choice(String stem, int right, String... options) {
        return draft(QuestionType.SINGLE, stem, List.of(options), Use.ANY, new ChoiceKey(Set.of(right), "因为", "教材"));
    }

    static QuestionDraft truth(String stem, boolean right) {
        return draft(QuestionType.TRUE_FALSE, stem, List.of(), Use.ANY, new TruthKey(right, "因为", "教材"));
    }

    static QuestionDraft forContestsOnly(QuestionDraft draft) {
        return draft(draft.type(), draft.stem(), draft.options(), Use.EXAM_ONLY, draft.key());
    }

    private static QuestionDraft draft(QuestionType type, String stem, List<String> options, Use use, AnswerKey key) {
        return new QuestionDraft(
                type, 5, Difficulty.EASY, "第一章", stem, options, false, 0, List.of(), List.of(), use, List.of(), key);
    }
}
