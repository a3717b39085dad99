package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.practice.TooManyFavourites;
import org.lianbing.trade.TradeApi;

/** Questions a member keeps. What a running round uses is not shown while it runs. */
@Singleton
class Favourites {
    /** Enough for a trade; more is no choice any more. */
    private static final int KEPT_MAX = 1_000;

    private final FavouriteRepository kept;
    private final SetRepository sets;
    private final Sequences sequences;
    private final BankApi banks;
    private final TradeApi trades;
    private final Gate gate;

    Favourites(
            FavouriteRepository kept,
            SetRepository sets,
            Sequences sequences,
            BankApi banks,
            TradeApi trades,
            Gate gate) {
        this.kept = kept;
        this.sets = sets;
        this.sequences = sequences;
        this.banks = banks;
        this.trades = trades;
        this.gate = gate;
    }

    /**
     * Keeps a question of a set; twice is once.
     *
     * @throws TooManyFavourites
     */
    void keep(Worker worker, long setId, int position, Instant now) {
        SetRow set = sets.find(setId, worker.memberId()).orElseThrow(() -> NotFound.of("practice"));
        JudgeAnswer.mustBeIn(set, position);
        Sequence.Entry question = sequences.get(set.sequenceId()).at(position);
        gate.opening(List.of(question.bankId()), worker.organisationPath(), now).mustAllow(question);
        if (kept.count(worker.memberId()) >= KEPT_MAX) {
            throw new TooManyFavourites(KEPT_MAX);
        }
        kept.keep(worker.memberId(), question, set, now);
    }

    /** @throws NotFound when she does not keep it */
    void drop(Worker worker, long questionId) {
        if (!kept.drop(worker.memberId(), questionId)) {
            throw NotFound.of("practice");
        }
    }

    Page<FavouriteView> page(Worker worker, PageRequest wanted, Instant now) {
        List<FavouriteRepository.Kept> all = kept.list(worker.memberId());
        if (all.isEmpty()) {
            return Page.of(List.of(), 0, wanted);
        }
        Opening opening = gate.opening(
                all.stream().map(FavouriteRepository.Kept::bankId).collect(Collectors.toSet()),
                worker.organisationPath(),
                now);
        List<FavouriteRepository.Kept> open = all.stream()
                .filter(each -> opening.allows(each.bankId(), each.questionId()))
                .toList();
        List<FavouriteRepository.Kept> shown =
                open.stream().skip(wanted.offset()).limit(wanted.size()).toList();
        Map<Long, QuestionContent> contents = banks.contents(
                shown.stream().map(FavouriteRepository.Kept::revisionId).toList());
        List<FavouriteView> items = new ArrayList<>();
        for (FavouriteRepository.Kept each : shown) {
            QuestionContent content = contents.get(each.revisionId());
            if (content != null) {
                items.add(view(each, content));
            }
        }
        return Page.of(items, open.size(), wanted);
    }

    private FavouriteView view(FavouriteRepository.Kept each, QuestionContent content) {
        return new FavouriteView(
                each.questionId(),
                each.tradeId(),
                trades.trade(each.tradeId()).name(),
                each.level(),
                content.type(),
                content.stem(),
                OptionView.all(content.options()),
                content.blankCount(),
                content.prompts(),
                PartView.all(content.parts()),
                content.formulas(),
                each.at());
    }
}
