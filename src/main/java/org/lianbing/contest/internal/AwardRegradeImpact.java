package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.contest.AwardPlan;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;

/** Who would get a higher or a lower award of a round by the places that a regrade gives. */
@Singleton
class AwardRegradeImpact implements RegradeImpact {
    private static final int NAMES_MAX = 10;

    private final ContestStore contests;
    private final AwardStore awards;
    private final List<AwardObstacle> obstacles;
    private final RankRound ranking;
    private final ForeseeRerank foreseeing;
    private final IdentityApi identity;

    AwardRegradeImpact(
            ContestStore contests,
            AwardStore awards,
            List<AwardObstacle> obstacles,
            RankRound ranking,
            ForeseeRerank foreseeing,
            IdentityApi identity) {
        this.contests = contests;
        this.awards = awards;
        this.obstacles = List.copyOf(obstacles);
        this.ranking = ranking;
        this.foreseeing = foreseeing;
        this.identity = identity;
    }

    @Override
    public List<Consequence> foresee(Plan plan) {
        if (RoundRegradeImpact.scoredRound(contests, plan.occasion()).isEmpty()) {
            return List.of();
        }
        RoundInContest place = contests.findByRound(plan.occasion().key()).orElseThrow();
        AwardBasis basis = new AwardBasis(place.contest(), place.event(), place.round());
        return awards.plan(basis)
                .map(stored -> List.of(consequence(place.round(), basis, stored, plan)))
                .orElse(List.of());
    }

    private Consequence consequence(RoundRow round, AwardBasis basis, AwardStore.StoredPlan stored, Plan plan) {
        Set<Long> passedOver = new HashSet<>();
        obstacles.forEach(obstacle -> passedOver.addAll(obstacle.of(basis).keySet()));
        Map<Long, Integer> now = bands(stored.plan(), ranking.rank(round, null), passedOver);
        Map<Long, Integer> then = bands(stored.plan(), foreseeing.places(round, plan), passedOver);
        List<Long> up = then.keySet().stream()
                .filter(member -> higher(then, now, member))
                .sorted()
                .toList();
        List<Long> down = now.keySet().stream()
                .filter(member -> higher(now, then, member))
                .sorted()
                .toList();
        return new Consequence(
                "奖项", words(stored.confirmedAt() != null, plan.policy(), up, down), up.size() + (long) down.size());
    }

    /** The band of everybody who gets an award by these places. */
    private static Map<Long, Integer> bands(AwardPlan plan, List<Ranking.Placed> places, Set<Long> passedOver) {
        List<Ranking.Placed> eligible = places.stream()
                .filter(placed -> !passedOver.contains(placed.attempt().memberId()))
                .toList();
        List<Integer> given = new AwardBands(plan, eligible.size())
                .of(eligible.stream().map(Ranking.Placed::rank).toList());
        Map<Long, Integer> bands = new HashMap<>();
        for (int i = 0; i < eligible.size(); i++) {
            if (given.get(i) != AwardBands.NONE) {
                bands.put(eligible.get(i).attempt().memberId(), given.get(i));
            }
        }
        return bands;
    }

    private static boolean higher(Map<Long, Integer> one, Map<Long, Integer> other, long member) {
        return one.getOrDefault(member, Integer.MAX_VALUE) < other.getOrDefault(member, Integer.MAX_VALUE);
    }

    private String words(boolean confirmed, RegradePolicy policy, List<Long> up, List<Long> down) {
        if (up.isEmpty() && down.isEmpty()) {
            return "没有人的奖项会变。";
        }
        String changes = "得奖或升奖 " + up.size() + " 人" + names(up) + "，降奖或不再得奖 " + down.size() + " 人" + names(down) + "。";
        if (!confirmed) {
            return "奖项还没有确认，会按新名次授予：" + changes;
        }
        return "按新名次" + changes
                + (policy == RegradePolicy.KEEP_AND_ADD
                        ? "已确认的奖项都保留，要补发 " + up.size() + " 个。"
                        : "已确认的奖项不会自动改动，请到“奖项”里撤销或补发。");
    }

    private String names(List<Long> members) {
        if (members.isEmpty()) {
            return "";
        }
        Map<Long, MemberCard> cards = identity.members(members.subList(0, Math.min(NAMES_MAX, members.size())));
        return cards.values().stream()
                .map(MemberCard::name)
                .sorted()
                .collect(Collectors.joining("、", "（", members.size() > NAMES_MAX ? "等）" : "）"));
    }
}
