package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.practice.NothingToPractise;
import org.lianbing.practice.PracticeMode;
import org.lianbing.trade.TradeApi;

/**
 * Makes a set, or takes up the lasting one. Questions that a running round uses are left out of what is made now; the
 * lasting set gets them at its end the next time it is taken up, like questions published since.
 */
@Singleton
class BeginSet {
    private final TradeApi trades;
    private final BankApi banks;
    private final Gate gate;
    private final SetRepository sets;
    private final Sequences sequences;
    private final AnswerRepository answers;
    private final TransactionRetry transactions;
    private final PracticeSettings settings;

    BeginSet(
            TradeApi trades,
            BankApi banks,
            Gate gate,
            SetRepository sets,
            Sequences sequences,
            AnswerRepository answers,
            TransactionRetry transactions,
            PracticeSettings settings) {
        this.trades = trades;
        this.banks = banks;
        this.gate = gate;
        this.sets = sets;
        this.sequences = sequences;
        this.answers = answers;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** @param chapter "" for all chapters */
    record Wish(long tradeId, int level, PracticeMode mode, String chapter, boolean restart) {}

    /** @param open what may go into a set now */
    private record Pool(List<Sequence.Entry> open, Opening opening) {
        Problem nothing(String words) {
            return BeginSet.nothing(opening, words);
        }
    }

    SetRow begin(Worker worker, Wish wish, Instant now) {
        long tradeId = trades.trade(wish.tradeId()).id();
        Pool pool = pool(worker, tradeId, wish, now);
        long id;
        try {
            id = begin(worker, wish, pool, now);
        } catch (Sql.SqlFailed failure) {
            if (!failure.duplicateKey()) {
                throw failure;
            }
            // She began the same lasting set on another phone at this moment: now it is there to take up.
            id = begin(worker, wish, pool, now);
        }
        return sets.find(id, worker.memberId()).orElseThrow();
    }

    private long begin(Worker worker, Wish wish, Pool pool, Instant now) {
        return wish.mode() == PracticeMode.IN_ORDER ? inOrder(worker, wish, pool, now) : drawn(worker, wish, pool, now);
    }

    private Pool pool(Worker worker, long tradeId, Wish wish, Instant now) {
        List<PoolQuestion> questions = banks.pool(PoolQuery.ofTrade(
                tradeId, Audience.member(worker.organisationPath()), wish.level(), chapterOrNull(wish.chapter())));
        List<Sequence.Entry> entries =
                questions.stream().map(Sequence.Entry::of).toList();
        Opening opening = gate.opening(new Sequence(entries).bankIds(), worker.organisationPath(), now);
        return new Pool(entries.stream().filter(opening::allows).toList(), opening);
    }

    private static Problem nothing(Opening opening, String words) {
        return opening.heldBack() ? opening.poolClosed() : new NothingToPractise(words);
    }

    private static @Nullable String chapterOrNull(String chapter) {
        return chapter.isEmpty() ? null : chapter;
    }

    private long inOrder(Worker worker, Wish wish, Pool pool, Instant now) {
        Optional<SetRow> lasting = sets.lasting(worker.memberId(), wish.tradeId(), wish.level(), wish.chapter());
        if (lasting.isPresent() && !wish.restart()) {
            return resume(worker, lasting.get(), pool, now);
        }
        if (pool.open().isEmpty()) {
            throw pool.nothing("这里还没有可以练习的试题。");
        }
        Sequence sequence = new Sequence(pool.open());
        long sequenceId = sequences.shared(sequence, now);
        return transactions.inTransaction(() -> {
            lasting.ifPresent(old -> sets.remove(old.id()));
            return insert(worker, wish, sequenceId, sequence.size(), now);
        });
    }

    private long resume(Worker worker, SetRow set, Pool pool, Instant now) {
        Sequence before = sequences.get(set.sequenceId());
        Sequence sequence = before.with(pool.open());
        Opening opening = gate.opening(sequence.bankIds(), worker.organisationPath(), now);
        if (sequence.entries().stream().noneMatch(opening::allows)) {
            throw nothing(opening, "这里的题库已不对您开放。");
        }
        if (sequence.size() > before.size()) {
            sets.grow(set.id(), sequences.shared(sequence, now), sequence.size());
        }
        sets.touch(set.id(), now);
        return set.id();
    }

    private long drawn(Worker worker, Wish wish, Pool pool, Instant now) {
        List<Sequence.Entry> questions = wish.mode() == PracticeMode.WRONG
                ? wrong(worker, wish, pool)
                : RandomDraw.draw(
                        pool.open(),
                        answers.lastAnswered(worker.memberId(), wish.tradeId(), wish.level()),
                        settings.randomSetSize(),
                        RandomGenerator.getDefault().nextLong());
        if (questions.isEmpty()) {
            throw pool.nothing(wish.mode() == PracticeMode.WRONG ? "错题本里没有这个工种等级的题。" : "这里还没有可以练习的试题。");
        }
        Sequence sequence = new Sequence(questions);
        return transactions.inTransaction(() -> {
            sets.removeDrawnBefore(worker.memberId(), now.minus(settings.drawnSetKeptFor()));
            return insert(worker, wish, sequences.own(sequence, now), sequence.size(), now);
        });
    }

    /** What is in the book and can still be asked, in the revision that is published now. */
    private List<Sequence.Entry> wrong(Worker worker, Wish wish, Pool pool) {
        Map<Long, Sequence.Entry> askable = new LinkedHashMap<>();
        pool.open().forEach(entry -> askable.put(entry.questionId(), entry));
        List<Sequence.Entry> questions = new ArrayList<>();
        for (long questionId : answers.wrongQuestionIds(worker.memberId(), wish.tradeId(), wish.level())) {
            Sequence.Entry entry = askable.get(questionId);
            if (entry != null && questions.size() < settings.wrongSetSizeMax()) {
                questions.add(entry);
            }
        }
        return questions;
    }

    private long insert(Worker worker, Wish wish, long sequenceId, int count, Instant now) {
        return sets.insert(
                worker.memberId(), wish.tradeId(), wish.level(), wish.mode(), wish.chapter(), sequenceId, count, now);
    }
}
