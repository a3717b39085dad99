package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionType;
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
    private final ChooseQuestions choose;
    private final TransactionRetry transactions;
    private final PracticeSettings settings;

    BeginSet(
            TradeApi trades,
            BankApi banks,
            Gate gate,
            SetRepository sets,
            Sequences sequences,
            ChooseQuestions choose,
            TransactionRetry transactions,
            PracticeSettings settings) {
        this.trades = trades;
        this.banks = banks;
        this.gate = gate;
        this.sets = sets;
        this.sequences = sequences;
        this.choose = choose;
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * @param chapter "" for all chapters
     * @param type null for all types
     */
    record Wish(
            long tradeId,
            int level,
            PracticeMode mode,
            String chapter,
            @Nullable QuestionType type,
            boolean restart) {
        String typeName() {
            return type == null ? "" : type.name();
        }
    }

    /** @param open what may go into a set now */
    private record Pool(List<PoolQuestion> open, Opening opening) {
        List<Sequence.Entry> entries() {
            return open.stream().map(Sequence.Entry::of).toList();
        }

        Problem nothing(Wish wish) {
            return BeginSet.nothing(opening, ChooseQuestions.nothing(wish));
        }
    }

    SetRow begin(Worker worker, Wish wish, Instant now) {
        trades.trade(wish.tradeId());
        Pool pool = pool(worker, wish, now);
        long id;
        try {
            id = begin(worker, wish, pool, now);
        } catch (Sql.SqlFailed failure) {
            if (!failure.duplicateKey()) {
                throw failure;
            }
            // She began the same lasting or daily set on another phone at this moment: now it is there to take up.
            id = begin(worker, wish, pool, now);
        }
        return sets.find(id, worker.memberId()).orElseThrow();
    }

    /** Makes a set of questions that somebody else chose from what is open to her. */
    SetRow of(Worker worker, Wish wish, List<Sequence.Entry> questions, Instant now) {
        return sets.find(insertOwn(worker, wish, questions, null, now), worker.memberId())
                .orElseThrow();
    }

    private long begin(Worker worker, Wish wish, Pool pool, Instant now) {
        if (wish.mode().lasting()) {
            return lasting(worker, wish, pool, now);
        }
        return wish.mode() == PracticeMode.DAILY
                ? daily(worker, wish, pool, now)
                : insertOwn(worker, wish, chosen(worker, wish, pool, now), null, now);
    }

    private Pool pool(Worker worker, Wish wish, Instant now) {
        List<PoolQuestion> questions = banks
                .pool(PoolQuery.ofTrade(
                        wish.tradeId(),
                        Audience.member(worker.organisationPath()),
                        wish.level(),
                        wish.chapter().isEmpty() ? null : wish.chapter()))
                .stream()
                .filter(question -> wish.type() == null || question.type() == wish.type())
                .toList();
        Opening opening = gate.opening(
                questions.stream().map(PoolQuestion::bankId).collect(Collectors.toSet()),
                worker.organisationPath(),
                now);
        return new Pool(
                questions.stream()
                        .filter(question -> opening.allows(question.bankId(), question.questionId()))
                        .toList(),
                opening);
    }

    private static Problem nothing(Opening opening, String words) {
        return opening.heldBack() ? opening.poolClosed() : new NothingToPractise(words);
    }

    private long lasting(Worker worker, Wish wish, Pool pool, Instant now) {
        Optional<SetRow> lasting = sets.lasting(worker.memberId(), wish);
        if (lasting.isPresent() && !wish.restart()) {
            return resume(worker, lasting.get(), pool, now);
        }
        if (pool.open().isEmpty()) {
            throw pool.nothing(wish);
        }
        Sequence sequence = new Sequence(pool.entries());
        long sequenceId = sequences.shared(sequence, now);
        return transactions.inTransaction(() -> {
            lasting.ifPresent(old -> sets.remove(old.id()));
            return sets.insert(
                    new SetRepository.NewSet(worker.memberId(), wish, sequenceId, sequence.size()), null, now);
        });
    }

    private long resume(Worker worker, SetRow set, Pool pool, Instant now) {
        Sequence before = sequences.get(set.sequenceId());
        Sequence sequence = before.with(pool.entries());
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

    private long daily(Worker worker, Wish wish, Pool pool, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, settings.zone());
        Optional<SetRow> begun = sets.daily(worker.memberId(), wish.tradeId(), wish.level(), day);
        if (begun.isPresent()) {
            sets.touch(begun.get().id(), now);
            return begun.get().id();
        }
        return insertOwn(worker, wish, chosen(worker, wish, pool, now), day, now);
    }

    private List<Sequence.Entry> chosen(Worker worker, Wish wish, Pool pool, Instant now) {
        List<Sequence.Entry> questions = choose.choose(worker.memberId(), wish, pool.open(), now);
        if (questions.isEmpty()) {
            throw pool.nothing(wish);
        }
        return questions;
    }

    private long insertOwn(
            Worker worker, Wish wish, List<Sequence.Entry> questions, @Nullable LocalDate day, Instant now) {
        return transactions.inTransaction(() -> {
            sets.removeDrawnBefore(worker.memberId(), now.minus(settings.drawnSetKeptFor()));
            long sequenceId = sequences.own(new Sequence(questions), now);
            return sets.insert(
                    new SetRepository.NewSet(worker.memberId(), wish, sequenceId, questions.size()), day, now);
        });
    }
}
