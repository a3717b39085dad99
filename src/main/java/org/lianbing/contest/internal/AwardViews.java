package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AwardListView;
import org.lianbing.contest.AwardListView.BandView;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardPlan.AwardBand;
import org.lianbing.contest.AwardRowView;
import org.lianbing.contest.AwardSize;
import org.lianbing.contest.AwardTies;
import org.lianbing.contest.internal.AwardStore.AwardRow;
import org.lianbing.contest.internal.AwardStore.StoredPlan;
import org.lianbing.contest.internal.RankedLists.Ranked;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Awards as the organiser sees them: computed anew until they are confirmed, and as they were fixed from then on. */
@Singleton
class AwardViews {
    /** What is offered where nothing has been set. */
    private static final AwardPlan PROPOSAL = new AwardPlan(
            List.of(
                    new AwardBand("一等奖", AwardSize.PERCENT, 5),
                    new AwardBand("二等奖", AwardSize.PERCENT, 10),
                    new AwardBand("三等奖", AwardSize.PERCENT, 15),
                    new AwardBand("优秀奖", AwardSize.PERCENT, 20)),
            AwardTies.UP);

    private final AwardStore store;
    private final Awards awards;
    private final RankedLists lists;
    private final IdentityApi identity;

    AwardViews(AwardStore store, Awards awards, RankedLists lists, IdentityApi identity) {
        this.store = store;
        this.awards = awards;
        this.lists = lists;
        this.identity = identity;
    }

    AwardListView view(AwardBasis basis) {
        Optional<StoredPlan> stored = store.plan(basis);
        AwardPlan plan = stored.map(StoredPlan::plan).orElse(PROPOSAL);
        List<String> rules = AwardBands.rules(plan.ties());
        if (!lists.out(basis)) {
            return new AwardListView(plan, stored.isPresent(), false, 0, 0, List.of(), rules, "", null);
        }
        if (stored.isPresent() && stored.get().confirmedAt() != null) {
            return fixed(basis, stored.get(), rules);
        }
        Awards.Outcome outcome = awards.outcome(basis, plan);
        List<BandView> bands = new ArrayList<>();
        for (int band = 0; band < plan.bands().size(); band++) {
            bands.add(new BandView(
                    plan.bands().get(band).name(),
                    outcome.bands().places(band),
                    (int) outcome.given(band),
                    outcome.ties()[band]));
        }
        return new AwardListView(
                plan,
                stored.isPresent(),
                true,
                outcome.tookPart(),
                outcome.passedOver(),
                bands,
                rules,
                outcome.seal(),
                null);
    }

    private AwardListView fixed(AwardBasis basis, StoredPlan stored, List<String> rules) {
        Map<Integer, Integer> given = new HashMap<>();
        allOf(basis).forEach(award -> given.merge(award.band(), 1, Integer::sum));
        List<BandView> bands = new ArrayList<>();
        for (int band = 0; band < stored.plan().bands().size(); band++) {
            AwardBand planned = stored.plan().bands().get(band);
            bands.add(new BandView(
                    planned.name(), AwardBands.places(planned, stored.tookPart()), given.getOrDefault(band, 0), 0));
        }
        return new AwardListView(
                stored.plan(),
                true,
                true,
                stored.tookPart(),
                stored.passedOver(),
                bands,
                rules,
                "",
                stored.confirmedAt());
    }

    /** Those awarded and those passed over, in the order of the list. */
    Page<AwardRowView> rows(AwardBasis basis, PageRequest page) {
        basis.mustBeOut(lists);
        Optional<StoredPlan> stored = store.plan(basis);
        List<Awards.Line> lines = stored.isPresent() && stored.get().confirmedAt() != null
                ? fixedLines(basis)
                : awards.outcome(basis, stored.map(StoredPlan::plan).orElse(PROPOSAL))
                        .lines();
        Map<Long, AwardRow> given = new HashMap<>();
        allOf(basis).forEach(award -> given.put(award.memberId(), award));
        List<Awards.Line> shown =
                lines.stream().skip(page.offset()).limit(page.size()).toList();
        Map<Long, MemberCard> members = identity.members(
                shown.stream().map(line -> line.ranked().memberId()).toList());
        AwardPlan plan = stored.map(StoredPlan::plan).orElse(PROPOSAL);
        return Page.of(
                shown.stream()
                        .map(line -> row(
                                line,
                                plan,
                                given.get(line.ranked().memberId()),
                                Objects.requireNonNull(members.get(line.ranked().memberId()))))
                        .toList(),
                lines.size(),
                page);
    }

    private List<Awards.Line> fixedLines(AwardBasis basis) {
        Map<Long, AwardRow> given = new HashMap<>();
        allOf(basis).forEach(award -> given.put(award.memberId(), award));
        Map<Long, String> reasons = new HashMap<>(store.of(basis));
        List<Long> members = new ArrayList<>(given.keySet());
        members.addAll(reasons.keySet());
        List<Awards.Line> lines = new ArrayList<>();
        for (int from = 0; from < members.size(); from += 1_000) {
            for (Ranked ranked : lists.of(basis, members.subList(from, Math.min(members.size(), from + 1_000)))) {
                AwardRow award = given.get(ranked.memberId());
                lines.add(new Awards.Line(
                        ranked,
                        award == null ? AwardBands.NONE : award.band(),
                        award == null ? reasons.getOrDefault(ranked.memberId(), "") : ""));
            }
        }
        lines.sort(java.util.Comparator.comparingInt(line -> line.ranked().position()));
        return lines;
    }

    /** Of a confirmed list all its awards; else none. */
    List<AwardRow> allOf(AwardBasis basis) {
        List<AwardRow> all = new ArrayList<>();
        List<AwardRow> some;
        do {
            some = store.awardsAfter(basis, all.isEmpty() ? 0 : all.getLast().position(), 1_000);
            all.addAll(some);
        } while (some.size() == 1_000);
        return all;
    }

    private static AwardRowView row(Awards.Line line, AwardPlan plan, @Nullable AwardRow given, MemberCard member) {
        return new AwardRowView(
                member.id(),
                member.name(),
                member.maskedIdNumber(),
                member.unitName(),
                line.ranked().rank(),
                line.ranked().scoreTenths(),
                line.ranked().elapsedSeconds(),
                line.awarded() ? plan.bands().get(line.band()).name() : null,
                line.awarded() ? null : line.passedOver(),
                given == null ? null : CertificateNumbers.grouped(given.number()),
                given == null ? null : given.withdrawnAt(),
                given == null ? null : given.withdrawnReason());
    }
}
