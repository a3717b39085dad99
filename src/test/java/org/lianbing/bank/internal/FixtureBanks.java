package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.BankFixture.PublishedQuestion;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

/** What {@code BankFixture} does with the insides of this module. */
@Singleton
public final class FixtureBanks {
    private static final Map<String, String> CODES = Map.of("电工", "6-31-01-03", "白酒酿造工", "6-02-06-03");

    private final AtomicInteger made = new AtomicInteger();
    private final TradeApi trades;
    private final BankApi api;
    private final BankRows rows;
    private final QuestionWriter writer;
    private final Publications publications;
    private final Drafts drafts;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final Clock clock;

    FixtureBanks(
            TradeApi trades,
            BankApi api,
            BankRows rows,
            QuestionWriter writer,
            Publications publications,
            Drafts drafts,
            TransactionRetry transactions,
            Sql sql,
            Clock clock) {
        this.trades = trades;
        this.api = api;
        this.rows = rows;
        this.writer = writer;
        this.publications = publications;
        this.drafts = drafts;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    public PublishedBank publish(
            String tradeName, @Nullable Long organisationId, int questions, @Nullable QuestionType type) {
        return publish(tradeName, organisationId, questions, type, Use.ANY);
    }

    public PublishedBank publish(
            String tradeName, @Nullable Long organisationId, int questions, @Nullable QuestionType type, Use use) {
        TradeCard trade = trades.ensure(CODES.getOrDefault(tradeName, "6-31-01-03"), tradeName, Set.of(5, 4, 3));
        int number = made.incrementAndGet();
        List<QuestionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            drafts.add(draft(number, i, type == null ? BankFixture.TYPES[i % BankFixture.TYPES.length] : type, use));
        }
        long bankId = transactions.inTransaction(() -> {
            Instant now = clock.instant();
            long id = rows.insert(
                    "测试题库" + number,
                    trade.id(),
                    organisationId,
                    organisationId == null ? BankScope.PUBLIC : BankScope.COMPANY,
                    null,
                    null,
                    now);
            List<QuestionWriter.Placed> placed = new ArrayList<>();
            for (QuestionDraft draft : drafts) {
                placed.add(new QuestionWriter.Placed(null, null, placed.size(), draft));
            }
            writer.write(id, placed, null, now);
            publications.publish(id, Publications.Which.ALL, null, now);
            return id;
        });
        List<PoolQuestion> pool = api.pool(PoolQuery.ofBank(bankId, null, null, null));
        List<PublishedQuestion> published = new ArrayList<>();
        for (PoolQuestion question : pool) {
            published.add(published(question, drafts.get(published.size())));
        }
        return new PublishedBank(bankId, trade.id(), tradeName, published);
    }

    public void mend(PublishedBank bank) {
        List<QuestionWriter.Placed> mended = new ArrayList<>();
        for (PublishedQuestion question : bank.questions()) {
            QuestionDraft old = drafts.of(question.revisionId());
            if (old.key() instanceof ChoiceKey key && key.optionIndexes().size() == 1) {
                int next = (key.optionIndexes().iterator().next() + 1)
                        % old.options().size();
                mended.add(new QuestionWriter.Placed(
                        question.questionId(),
                        null,
                        mended.size(),
                        new QuestionDraft(
                                old.type(),
                                old.level(),
                                old.difficulty(),
                                old.chapter(),
                                old.stem() + "（改）",
                                old.options(),
                                old.pinned(),
                                old.blankCount(),
                                new ChoiceKey(Set.of(next), key.rationale(), key.source()))));
            }
        }
        transactions.inTransaction(() -> {
            writer.write(bank.bankId(), mended, null, clock.instant());
            publications.publish(bank.bankId(), Publications.Which.ALL, null, clock.instant());
        });
    }

    public void keepForContests(PublishedBank bank, PublishedQuestion question) {
        QuestionDraft old = drafts.of(question.revisionId());
        QuestionDraft kept = new QuestionDraft(
                old.type(),
                old.level(),
                old.difficulty(),
                old.chapter(),
                old.stem(),
                old.options(),
                old.pinned(),
                old.blankCount(),
                old.prompts(),
                old.parts(),
                Use.EXAM_ONLY,
                old.knowledge(),
                old.key());
        transactions.inTransaction(() -> {
            writer.write(
                    bank.bankId(),
                    List.of(new QuestionWriter.Placed(question.questionId(), null, 0, kept)),
                    null,
                    clock.instant());
            publications.publish(bank.bankId(), Publications.Which.ALL, null, clock.instant());
        });
    }

    public void withhold(PublishedBank bank, PublishedQuestion question) {
        sql.update("UPDATE bank_question SET withheld = TRUE WHERE id = ?", question.questionId());
        sql.update("UPDATE bank_bank SET pool_version = pool_version + 1 WHERE id = ?", bank.bankId());
    }

    private static PublishedQuestion published(PoolQuestion question, QuestionDraft draft) {
        return new PublishedQuestion(
                question.questionId(), question.revisionId(), draft.type(), draft.options(), draft.key());
    }

    private static QuestionDraft draft(int bank, int i, QuestionType type, Use use) {
        boolean blank = type == QuestionType.FILL_IN_BLANK;
        boolean parted = type == QuestionType.CASE;
        return new QuestionDraft(
                type,
                5,
                Difficulty.EASY,
                i % 2 == 0 ? "第一章" : "第二章",
                "题库 " + bank + " 的第 " + i + " 题" + (blank ? "：____" : ""),
                options(type, i),
                false,
                blank ? 1 : 0,
                type == QuestionType.MATCHING ? List.of("左一" + i, "左二" + i, "左三" + i) : List.of(),
                parted
                        ? List.of(
                                new Part(
                                        QuestionType.SINGLE,
                                        "第一问",
                                        options(QuestionType.SINGLE, i),
                                        false,
                                        0,
                                        List.of()),
                                new Part(QuestionType.TRUE_FALSE, "第二问", List.of(), false, 0, List.of()))
                        : List.of(),
                use,
                List.of(),
                key(type, i, "第 " + i + " 题的解析", "测试教材"));
    }

    private static List<String> options(QuestionType type, int i) {
        return switch (type) {
            case SINGLE, MULTIPLE, ORDERING, MATCHING -> List.of("选项甲" + i, "选项乙" + i, "选项丙" + i, "选项丁" + i);
            case TRUE_FALSE, FILL_IN_BLANK, SHORT_ANSWER, CASE -> List.of();
        };
    }

    private static AnswerKey key(QuestionType type, int i, String rationale, String source) {
        return switch (type) {
            case SINGLE -> new ChoiceKey(Set.of(i % 4), rationale, source);
            case MULTIPLE -> new ChoiceKey(Set.of(i % 4, (i + 1) % 4), rationale, source);
            case TRUE_FALSE -> new TruthKey(i % 2 == 0, rationale, source);
            case FILL_IN_BLANK -> new BlanksKey(List.of(List.of("答案" + i)), rationale, source);
            case ORDERING -> new OrderKey(List.of(2, 0, 3, 1), rationale, source);
            case MATCHING -> new MatchKey(List.of(1, 0, 3), rationale, source);
            case SHORT_ANSWER -> new ModelAnswerKey("要点" + i, rationale, source);
            case CASE ->
                new CaseKey(
                        List.of(key(QuestionType.SINGLE, i, "", ""), key(QuestionType.TRUE_FALSE, i, "", "")),
                        rationale,
                        source);
        };
    }
}
