package org.lianbing.points.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.PlaceShift;
import org.lianbing.contest.RoundCard;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.exam.RegradePolicy;

/** What a regrade would cost in points for contest places; nothing is given for a round before it is closed. */
@Singleton
class PlacePointsImpact implements RegradeImpact {
    private final ContestApi contests;
    private final Rules rules;

    PlacePointsImpact(ContestApi contests, Rules rules) {
        this.contests = contests;
        this.rules = rules;
    }

    @Override
    public List<Consequence> foresee(Plan plan) {
        boolean closed = plan.occasion().kind().equals("round")
                && contests.round(plan.occasion().key())
                        .map(RoundCard::closedAt)
                        .isPresent();
        return closed ? consequences(contests.foreseenShifts(plan), rules.byCode(), plan.policy()) : List.of();
    }

    static List<Consequence> consequences(List<PlaceShift> shifts, Map<String, Rule> rules, RegradePolicy policy) {
        long gainers = 0;
        long given = 0;
        long losers = 0;
        long lost = 0;
        for (PlaceShift shift : shifts) {
            long change = worth(shift.rank(), rules) - worth(shift.oldRank(), rules);
            if (change > 0) {
                gainers++;
                given += change;
            } else if (change < 0) {
                losers++;
                lost -= change;
            }
        }
        if (gainers + losers == 0) {
            return List.of();
        }
        String words = "补发 " + gainers + " 人，共 " + given + " 积分；"
                + (policy == RegradePolicy.KEEP_AND_ADD
                        ? "名次下降的 " + losers + " 人已得的 " + lost + " 积分不收回。"
                        : "收回 " + losers + " 人共 " + lost + " 积分，已经花掉的不追。");
        return List.of(new Consequence("名次积分", words, given));
    }

    /** What a place earns by the rules in force. */
    static long worth(int rank, Map<String, Rule> rules) {
        return AwardPointsOnContestPlaced.ruleFor(rank)
                .flatMap(code -> Optional.ofNullable(rules.get(code)))
                .map(Rule::points)
                .orElse(0L);
    }
}
