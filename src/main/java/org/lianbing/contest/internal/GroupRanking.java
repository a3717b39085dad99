package org.lianbing.contest.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianbing.contest.RoundBoardView.GroupFigures;
import org.lianbing.contest.SizeBand;

/**
 * Units or teams by participation × shrunken mean: {@code n/h × (S + k·M)/(n + k)}, with h members, n of them with a
 * result, S the sum of their scores, M the mean of everybody in the round, k = {@value #WEIGHT}.
 *
 * <p>A mean of few people says little, so it is drawn towards the mean of everybody as if k people with that mean had
 * taken part too. Source: the shrinkage estimator of B. Efron and C. Morris, "Stein's Paradox in Statistics", Scientific
 * American 236(5), 1977, with a fixed weight instead of an estimated one, so that a union can check it by hand.
 *
 * <p>All exact, rounded once at the end to hundredths of a mark, halves up; the rounded number, which everybody sees, is
 * what ranks.
 */
final class GroupRanking {
    /** As many people as a usual team has at the least; one person alone counts a sixth by herself. */
    static final int WEIGHT = 5;

    static final String TIE_RULE = "先比得分；得分相同，参与率高的在前；参与率也相同，参与人数多的在前；三项都相同的名次并列。";

    private static final Comparator<Ranked> BETTER_FIRST = Comparator.comparingInt(
                    (Ranked one) -> one.figures().pointsHundredths())
            .thenComparingInt(one -> one.figures().participationThousandths())
            .thenComparingInt(one -> one.figures().finished())
            .reversed();

    private GroupRanking() {}

    /** @param scoreTenthsSum of the {@code finished}, of whom there is at least one */
    record Group(long id, long members, int finished, long scoreTenthsSum) {}

    record Ranked(int rank, long id, GroupFigures figures) {
        Ranked at(int place) {
            return new Ranked(place, id, figures);
        }
    }

    static List<Ranked> rank(List<Group> groups) {
        long people = groups.stream().mapToLong(Group::finished).sum();
        long sum = groups.stream().mapToLong(Group::scoreTenthsSum).sum();
        return ordered(groups.stream()
                .map(group -> new Ranked(0, group.id(), figures(group, people, sum)))
                .toList());
    }

    /** The same figures with places among these alone, such as units of one size. */
    static List<Ranked> ordered(List<Ranked> groups) {
        List<Ranked> order = new ArrayList<>(groups);
        order.sort(BETTER_FIRST.thenComparingLong(Ranked::id));
        List<Ranked> ranked = new ArrayList<>(order.size());
        for (int i = 0; i < order.size(); i++) {
            boolean alike = i > 0 && BETTER_FIRST.compare(order.get(i - 1), order.get(i)) == 0;
            ranked.add(order.get(i).at(alike ? ranked.getLast().rank() : i + 1));
        }
        return ranked;
    }

    private static GroupFigures figures(Group group, long people, long sum) {
        // Somebody who moved there after the counting takes part too: never more than all of them.
        long members = Math.max(group.members(), group.finished());
        long n = group.finished();
        // Tenths to hundredths; everything over people × (n + k).
        BigInteger shrunken = times(10 * group.scoreTenthsSum(), people).add(times(10L * WEIGHT, sum));
        BigInteger under = times(people, n + WEIGHT);
        return new GroupFigures(
                members,
                group.finished(),
                rounded(BigInteger.valueOf(1000 * n), BigInteger.valueOf(members)),
                rounded(BigInteger.valueOf(10 * group.scoreTenthsSum()), BigInteger.valueOf(n)),
                rounded(shrunken, under),
                rounded(shrunken.multiply(BigInteger.valueOf(n)), under.multiply(BigInteger.valueOf(members))),
                SizeBand.of(members));
    }

    private static BigInteger times(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** Halves up. */
    private static int rounded(BigInteger over, BigInteger under) {
        return over.add(over).add(under).divide(under.add(under)).intValueExact();
    }

    static List<String> rules(String group) {
        return List.of(
                "得分 = 参与率 × 修正平均分。",
                "参与率 = 有成绩的人数 ÷ 可参赛人数；可参赛人数在本轮开始时统计一次，之后不再变。",
                "修正平均分 =（本" + group + "总分 + " + WEIGHT + " × 全体平均分）÷（本" + group + "有成绩的人数 + " + WEIGHT
                        + "）。人少时，一两个人的成绩说明不了整体水平，所以向全体平均分靠拢；人越多，影响越小。",
                "得分四舍五入到 0.01 分后排名。" + TIE_RULE);
    }
}
