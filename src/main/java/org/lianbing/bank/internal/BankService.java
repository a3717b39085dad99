package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.ChapterCount;
import org.lianbing.bank.PoolCard;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Singleton
final class BankService implements BankApi {
    private final BankRows banks;
    private final BankCards cards;
    private final Pools pools;
    private final Revisions revisions;

    BankService(BankRows banks, BankCards cards, Pools pools, Revisions revisions) {
        this.banks = banks;
        this.cards = cards;
        this.pools = pools;
        this.revisions = revisions;
    }

    @Override
    public BankCard bank(long bankId) {
        return cards.card(banks.find(bankId).orElseThrow(() -> NotFound.of("bank")));
    }

    @Override
    public Map<Long, BankCard> banks(Collection<Long> bankIds) {
        return cards.cards(banks.list(bankIds)).stream().collect(Collectors.toMap(BankCard::id, card -> card));
    }

    @Override
    public Page<PoolCard> pools(Audience audience, @Nullable Long tradeId, PageRequest page) {
        List<BankRow> open = open(audience, tradeId).stream()
                .filter(bank -> !pools.of(bank).isEmpty())
                .toList();
        List<BankRow> shown =
                open.stream().skip(page.offset()).limit(page.size()).toList();
        List<PoolCard> counted = cards.cards(shown).stream()
                .map(card -> new PoolCard(card.id(), card.name(), card.tradeName(), counts(shown, card.id())))
                .toList();
        return Page.of(counted, open.size(), page);
    }

    private List<PoolCard.PoolCount> counts(List<BankRow> shown, long bankId) {
        Map<PoolCard.PoolCount, Integer> counts = new TreeMap<>(Comparator.comparing(PoolCard.PoolCount::type)
                .thenComparing(PoolCard.PoolCount::level, Comparator.reverseOrder())
                .thenComparing(PoolCard.PoolCount::difficulty));
        shown.stream()
                .filter(bank -> bank.id() == bankId)
                .flatMap(bank -> pools.of(bank).stream())
                .filter(PoolQuestion::forContests)
                .forEach(question -> counts.merge(
                        new PoolCard.PoolCount(question.type(), question.level(), question.difficulty(), 0),
                        1,
                        Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new PoolCard.PoolCount(
                        count.getKey().type(),
                        count.getKey().level(),
                        count.getKey().difficulty(),
                        count.getValue()))
                .toList();
    }

    @Override
    public List<PoolQuestion> pool(PoolQuery query) {
        return candidates(query)
                .flatMap(bank -> pools.of(bank).stream())
                .filter(question -> (query.type() == null || query.type() == question.type())
                        && (query.level() == null || query.level() == question.level())
                        && (query.difficulty() == null || query.difficulty() == question.difficulty())
                        && (question.forPractice() || !query.forPractice())
                        && (query.chapter() == null || query.chapter().equals(question.chapter())))
                .toList();
    }

    private Stream<BankRow> candidates(PoolQuery query) {
        if (query.bankId() != null) {
            return banks.find(query.bankId()).stream()
                    .filter(bank -> query.tradeId() == null || query.tradeId() == bank.tradeId())
                    .filter(bank -> query.audience() == null || query.audience().sees(cards.card(bank)));
        }
        // Without an audience there is nobody a company bank could be open to.
        Audience audience = query.audience() == null ? Audience.everybody() : query.audience();
        return open(audience, query.tradeId()).stream();
    }

    @Override
    public Map<Long, Set<Long>> practisable(Collection<Long> bankIds) {
        return banks.list(bankIds).stream().collect(Collectors.toMap(BankRow::id, pools::practisable));
    }

    @Override
    public List<ChapterCount> chapters(Audience audience, @Nullable Long tradeId) {
        record Place(long tradeId, int level, String chapter) {}
        Map<Place, Integer> counts = new LinkedHashMap<>();
        open(audience, tradeId).stream()
                .flatMap(bank -> pools.of(bank).stream())
                .filter(PoolQuestion::forPractice)
                .forEach(question -> counts.merge(
                        new Place(question.tradeId(), question.level(), question.chapter()), 1, Integer::sum));
        List<ChapterCount> found = new ArrayList<>();
        counts.forEach((place, count) -> found.add(new ChapterCount(place.tradeId, place.level, place.chapter, count)));
        // A stable sort: within a level the chapters stay in the order their questions stand in.
        found.sort(Comparator.comparingLong(ChapterCount::tradeId)
                .thenComparing(ChapterCount::level, Comparator.reverseOrder()));
        return found;
    }

    @Override
    public Map<Long, QuestionContent> contents(Collection<Long> revisionIds) {
        return revisions.contents(revisionIds);
    }

    @Override
    public Map<Long, Long> publishedRevisions(Collection<Long> questionIds) {
        return revisions.published(questionIds);
    }

    private List<BankRow> open(Audience audience, @Nullable Long tradeId) {
        List<BankRow> drawable = banks.drawable().stream()
                .filter(bank -> tradeId == null || tradeId == bank.tradeId())
                .toList();
        List<BankRow> companies = drawable.stream()
                .filter(bank -> bank.scope() == BankScope.COMPANY)
                .toList();
        var hidden = cards.cards(companies).stream()
                .filter(card -> !audience.sees(card))
                .map(BankCard::id)
                .collect(Collectors.toSet());
        return drawable.stream().filter(bank -> !hidden.contains(bank.id())).toList();
    }
}
