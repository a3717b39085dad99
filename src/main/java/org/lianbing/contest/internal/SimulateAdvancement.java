package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.AdvancementSimulationView;
import org.lianbing.contest.AdvancementSimulationView.Line;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.contest.ResultsNotOut;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Tries a rule on the results of an earlier round, before it is published for another; changes nothing. */
@Singleton
class SimulateAdvancement {
    private final AdvancementStore lists;
    private final RankedLines ranked;
    private final IdentityApi identity;

    SimulateAdvancement(AdvancementStore lists, RankedLines ranked, IdentityApi identity) {
        this.lists = lists;
        this.ranked = ranked;
        this.identity = identity;
    }

    /** One person with both verdicts; the actual one is null where the round had no rule. */
    private record Pair(AdvancementLine proposed, @Nullable AdvancementVerdict actual) {
        boolean was() {
            return actual != null && actual.advances();
        }

        boolean tells() {
            return was() || proposed.verdict() != AdvancementVerdict.NO_PLACE;
        }
    }

    /**
     * Whoever was found not eligible, or withdrew, is so under the proposed rule too. Beside it stands the list as it
     * was made; where none was made yet, what the round's own rule gives.
     */
    AdvancementSimulationView simulate(RoundRow round, AdvancementRules proposed, PageRequest page) {
        if (round.closedAt() == null) {
            throw new ResultsNotOut();
        }
        AdvancementShape.check(proposed, "rule.");
        List<AdvancementLine> made = lists.lines(round.id());
        List<AdvancementLine> people = made.isEmpty() ? ranked.of(round) : made;
        String seed = lists.lotSeed(round.id());
        List<AdvancementLine> tried = AdvancementLine.decided(AdvanceRule.of(proposed, seed), unnamed(people));
        AdvancementRules actual = round.rules().advancement();
        List<AdvancementLine> was = !made.isEmpty() || actual == null
                ? made
                : AdvancementLine.decided(AdvanceRule.of(actual, seed), people);
        List<Pair> pairs = new ArrayList<>(tried.size());
        for (int i = 0; i < tried.size(); i++) {
            pairs.add(new Pair(tried.get(i), was.isEmpty() ? null : was.get(i).verdict()));
        }
        return view(proposed, actual, pairs, page);
    }

    /** A trial owes nobody a place. */
    private static List<AdvancementLine> unnamed(List<AdvancementLine> lines) {
        return lines.stream().map(AdvancementLine::unnamed).toList();
    }

    private AdvancementSimulationView view(
            AdvancementRules proposed, @Nullable AdvancementRules actual, List<Pair> pairs, PageRequest page) {
        List<Pair> telling = pairs.stream().filter(Pair::tells).toList();
        int alike = (int) pairs.stream()
                .filter(pair -> pair.was() && pair.proposed().advances())
                .count();
        int goOn =
                (int) pairs.stream().filter(pair -> pair.proposed().advances()).count();
        int went = (int) pairs.stream().filter(Pair::was).count();
        int units = (int) pairs.stream()
                .filter(pair -> pair.proposed().advances())
                .map(pair -> pair.proposed().unitId())
                .distinct()
                .count();
        List<Pair> shown =
                telling.stream().skip(page.offset()).limit(page.size()).toList();
        return new AdvancementSimulationView(
                AdvancementWords.of(proposed),
                actual,
                pairs.size(),
                goOn,
                went,
                alike,
                goOn - alike,
                went - alike,
                units,
                Page.of(lines(shown), telling.size(), page));
    }

    private List<Line> lines(List<Pair> pairs) {
        Map<Long, MemberCard> members = identity.members(
                pairs.stream().map(pair -> pair.proposed().memberId()).toList());
        Map<Long, OrganisationCard> units = identity.organisations(
                pairs.stream().map(pair -> pair.proposed().unitId()).collect(Collectors.toSet()));
        return pairs.stream()
                .map(pair -> {
                    AdvancementLine line = pair.proposed();
                    return new Line(
                            line.position(),
                            line.rank(),
                            Objects.requireNonNull(members.get(line.memberId())).name(),
                            Objects.requireNonNull(units.get(line.unitId())).name(),
                            line.scoreTenths(),
                            line.verdict(),
                            line.verdict().words(),
                            pair.actual(),
                            pair.actual() == null ? null : pair.actual().words());
                })
                .toList();
    }
}
