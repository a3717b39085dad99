package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianbing.contest.PlaceShift;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;

/** What a regrade would do to the ranks of a round, and who would come among the first ones or leave them. */
@Singleton
class RoundRegradeImpact implements RegradeImpact {
    /** Places that are spoken of by name: those that contests usually reward. */
    private static final List<Integer> TOPS = List.of(3, 10);

    private static final int NAMES_MAX = 10;

    private final ContestStore contests;
    private final ForeseeRerank foreseeing;
    private final IdentityApi identity;

    RoundRegradeImpact(ContestStore contests, ForeseeRerank foreseeing, IdentityApi identity) {
        this.contests = contests;
        this.foreseeing = foreseeing;
        this.identity = identity;
    }

    @Override
    public List<Consequence> foresee(Plan plan) {
        return scoredRound(contests, plan.occasion())
                .map(round -> consequences(foreseeing.shifts(round, plan)))
                .orElse(List.of());
    }

    /** A round with places, if the occasion is one. */
    static Optional<RoundRow> scoredRound(ContestStore contests, Occasion occasion) {
        return occasion.kind().equals("round")
                ? contests.findByRound(occasion.key())
                        .map(RoundInContest::round)
                        .filter(round -> round.rules().scored())
                : Optional.empty();
    }

    private List<Consequence> consequences(List<PlaceShift> shifts) {
        long up =
                shifts.stream().filter(shift -> shift.rank() < shift.oldRank()).count();
        long down =
                shifts.stream().filter(shift -> shift.rank() > shift.oldRank()).count();
        List<Consequence> consequences = new ArrayList<>();
        consequences.add(new Consequence(
                "名次",
                up + down == 0 ? "没有人的名次会变。" : "名次会变的有 " + (up + down) + " 人：上升 " + up + " 人，下降 " + down + " 人。",
                up + down));
        for (int top : TOPS) {
            List<PlaceShift> in = sorted(shifts, shift -> shift.oldRank() > top && shift.rank() <= top);
            List<PlaceShift> out = sorted(shifts, shift -> shift.oldRank() <= top && shift.rank() > top);
            if (!in.isEmpty() || !out.isEmpty()) {
                consequences.add(new Consequence(
                        "前 " + top + " 名", named("进入：", in) + named("退出：", out), in.size() + (long) out.size()));
            }
        }
        return consequences;
    }

    private static List<PlaceShift> sorted(List<PlaceShift> shifts, Predicate<PlaceShift> which) {
        return shifts.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(PlaceShift::rank))
                .toList();
    }

    private String named(String lead, List<PlaceShift> shifts) {
        if (shifts.isEmpty()) {
            return "";
        }
        List<PlaceShift> first = shifts.subList(0, Math.min(NAMES_MAX, shifts.size()));
        Map<Long, MemberCard> members =
                identity.members(first.stream().map(PlaceShift::memberId).toList());
        return lead
                + first.stream()
                        .filter(shift -> members.containsKey(shift.memberId()))
                        .map(shift -> Objects.requireNonNull(members.get(shift.memberId()))
                                        .name() + "（" + shift.oldRank() + " → " + shift.rank() + "）")
                        .collect(Collectors.joining("、"))
                + (shifts.size() > NAMES_MAX ? "等 " + shifts.size() + " 人。" : "。");
    }
}
