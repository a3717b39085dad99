package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.EntryState;
import org.lianbing.contest.MyTotalView;
import org.lianbing.contest.PartKind;
import org.lianbing.contest.PartScoreView;
import org.lianbing.contest.PartSource;
import org.lianbing.contest.PracticalRowView;
import org.lianbing.contest.TotalPlan;
import org.lianbing.contest.TotalPlan.Part;
import org.lianbing.contest.TotalRowView;
import org.lianbing.contest.TotalView;
import org.lianbing.contest.TotalView.SourceView;
import org.lianbing.contest.internal.EntryStore.EntryRow;
import org.lianbing.contest.internal.RankedLists.Ranked;
import org.lianbing.contest.internal.TotalStore.Score;
import org.lianbing.contest.internal.TotalStore.State;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** An event's total as organisers see it, and each worker her own. */
@Singleton
class TotalViews {
    private final TotalStore store;
    private final RankedLists lists;
    private final EntryStore entries;
    private final List<PartSource> sources;
    private final IdentityApi identity;

    TotalViews(
            TotalStore store, RankedLists lists, EntryStore entries, List<PartSource> sources, IdentityApi identity) {
        this.store = store;
        this.lists = lists;
        this.entries = entries;
        this.sources = sources;
        this.identity = identity;
    }

    TotalView view(WholeEvent event) {
        Optional<TotalPlan> plan = store.plan(event.id());
        State state = store.state(event.id());
        return new TotalView(
                plan.orElse(null),
                sources.stream()
                        .map(source -> new SourceView(source.code(), source.label()))
                        .toList(),
                plan.map(found -> TotalParts.roundsOpen(event, found)).orElse(List.of()),
                plan.map(found -> practicalMissing(event, found)).orElse(0),
                plan.map(TotalParts::rules).orElse(List.of()),
                state.frozenAt(),
                state.computedAt(),
                state.publishedAt(),
                state.rankedCount());
    }

    private int practicalMissing(WholeEvent event, TotalPlan plan) {
        if (plan.parts().stream().noneMatch(part -> part.kind() == PartKind.PRACTICAL)) {
            return 0;
        }
        List<Long> missing = new ArrayList<>(store.entrants(event.id()));
        missing.removeAll(store.practicalScores(event.id()).keySet());
        return missing.size();
    }

    /** By rank; empty before the first computing. */
    Page<TotalRowView> rows(AwardBasis basis, PageRequest page) {
        Optional<TotalPlan> plan = store.plan(basis.eventId());
        List<Ranked> ranked = lists.after(basis, page.offset(), page.size());
        List<Long> ids = ranked.stream().map(Ranked::memberId).toList();
        Map<Long, MemberCard> members = identity.members(ids);
        Map<Long, List<Score>> scores = new HashMap<>();
        store.scores(basis.eventId(), ids)
                .forEach(score -> scores.computeIfAbsent(score.memberId(), id -> new ArrayList<>())
                        .add(score));
        List<TotalRowView> rows = ranked.stream()
                .map(one -> {
                    MemberCard member = Objects.requireNonNull(members.get(one.memberId()));
                    return new TotalRowView(
                            one.rank(),
                            one.memberId(),
                            member.name(),
                            member.unitName(),
                            one.scoreTenths(),
                            parts(plan.orElseThrow(), scores.getOrDefault(one.memberId(), List.of())));
                })
                .toList();
        return Page.of(rows, lists.count(basis), page);
    }

    /** Everybody who entered, with what the judges gave. */
    Page<PracticalRowView> practical(WholeEvent event, PageRequest page) {
        Page<EntryRow> rows = entries.page(event.id(), EntryState.ENTERED, page);
        Map<Long, MemberCard> members =
                identity.members(rows.items().stream().map(EntryRow::memberId).toList());
        Map<Long, Long> scores = store.practicalScores(event.id());
        return rows.map(row -> {
            MemberCard member = Objects.requireNonNull(members.get(row.memberId()));
            Long score = scores.get(row.memberId());
            return new PracticalRowView(
                    member.id(),
                    member.name(),
                    member.maskedIdNumber(),
                    member.unitName(),
                    score == null ? null : score.intValue());
        });
    }

    /** Of every event that has a total and that she may enter; her own figures once they are published. */
    List<MyTotalView> mine(WholeContest contest, long memberId) {
        List<MyTotalView> mine = new ArrayList<>();
        for (WholeEvent event : contest.events()) {
            store.plan(event.id()).ifPresent(plan -> mine.add(mine(contest, event, plan, memberId)));
        }
        return mine;
    }

    private MyTotalView mine(WholeContest contest, WholeEvent event, TotalPlan plan, long memberId) {
        AwardBasis basis = AwardBasis.of(contest.contest(), event, AwardBasis.TOTAL);
        boolean published = lists.out(basis);
        @Nullable
        Ranked ranked = published
                ? lists.of(basis, List.of(memberId)).stream().findFirst().orElse(null)
                : null;
        return new MyTotalView(
                event.id(),
                event.event().name(),
                parts(plan, ranked == null ? List.of() : store.scores(event.id(), List.of(memberId))),
                TotalParts.rules(plan),
                published,
                ranked == null ? null : ranked.rank(),
                published ? lists.count(basis) : null,
                ranked == null ? null : ranked.scoreTenths());
    }

    private static List<PartScoreView> parts(TotalPlan plan, List<Score> scores) {
        Map<Integer, Score> byOrdinal = new HashMap<>();
        scores.forEach(score -> byOrdinal.put(score.ordinal(), score));
        List<PartScoreView> parts = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            Part part = plan.parts().get(i);
            Score score = byOrdinal.get(i);
            int hundred = score == null ? 0 : score.hundredTenths();
            parts.add(new PartScoreView(
                    part.name(),
                    part.kind(),
                    part.weight(),
                    score == null ? null : score.amount(),
                    (int) TotalParts.full(part),
                    hundred,
                    WeightedTotal.share(part.weight(), hundred)));
        }
        return parts;
    }
}
