package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianbing.contest.RoundBoardView.ProgressFigures;

/**
 * Persons by what they gained over their own result in the scored round before of the same event, both as a share of the
 * full marks in thousandths, halves up. The earlier round is the baseline because everybody can look both numbers up.
 */
final class ProgressRanking {
    static final List<String> RULES =
            List.of("进步 = 本轮得分率 − 上一轮得分率（得分率 = 得分 ÷ 满分，四舍五入到 0.1%）。", "两轮都有成绩的人才上榜。先比进步；进步相同，本轮得分率高的在前；两项都相同的名次并列。");

    private static final Comparator<Gain> BETTER_FIRST = Comparator.comparingInt(
                    (Gain one) -> one.figures().gainThousandths())
            .thenComparingInt(one -> one.figures().nowThousandths())
            .reversed();

    private ProgressRanking() {}

    record Gain(int rank, long memberId, ProgressFigures figures) {}

    static List<Gain> rank(Standing now, int fullMarksTenths, Standing before, int fullMarksTenthsBefore) {
        List<Gain> gains = new ArrayList<>();
        for (Standing.Place place : now.places()) {
            Integer earlier = before.indexOf().get(place.memberId());
            if (earlier != null) {
                int was = share(before.places().get(earlier).scoreTenths(), fullMarksTenthsBefore);
                int is = share(place.scoreTenths(), fullMarksTenths);
                gains.add(new Gain(0, place.memberId(), new ProgressFigures(was, is, is - was)));
            }
        }
        gains.sort(BETTER_FIRST.thenComparingLong(Gain::memberId));
        List<Gain> ranked = new ArrayList<>(gains.size());
        for (int i = 0; i < gains.size(); i++) {
            Gain gain = gains.get(i);
            boolean alike = i > 0 && BETTER_FIRST.compare(gains.get(i - 1), gain) == 0;
            ranked.add(new Gain(alike ? ranked.getLast().rank() : i + 1, gain.memberId(), gain.figures()));
        }
        return ranked;
    }

    private static int share(int tenths, int fullTenths) {
        return Ranking.mean(1000L * tenths, fullTenths);
    }
}
