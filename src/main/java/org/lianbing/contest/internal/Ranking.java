package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.contest.CountingRule;
import org.lianbing.exam.AttemptResult;

/**
 * Who stands where: of each member what the {@link CountingRule} says; the higher score first, then the shorter time in
 * whole seconds as everybody sees it, then the earlier submission. Members alike in all three share a rank, and the next
 * rank is left out for each of them (1, 2, 2, 4).
 */
final class Ranking {
    /** The order in the words of the worker and of the result list. */
    static final String TIE_RULE = "先比得分，得分高的在前；得分相同，用时短的在前（按秒计）；用时也相同，交卷早的在前；三项都相同的名次并列。";

    private static final Comparator<AttemptResult> BETTER_FIRST = Comparator.comparingInt(AttemptResult::scoreTenths)
            .reversed()
            .thenComparingLong(Ranking::elapsedSeconds)
            .thenComparing(AttemptResult::submittedAt);

    /** Only gives those alike a lasting order in lists; it decides no rank. */
    private static final Comparator<AttemptResult> LIST_ORDER =
            BETTER_FIRST.thenComparingLong(AttemptResult::memberId).thenComparingInt(AttemptResult::tryNo);

    private final CountingRule counting;
    private final Map<Long, Counted> ofMember = new HashMap<>();

    Ranking(CountingRule counting) {
        this.counting = counting;
    }

    /** @param position 1-based place in the list, different even where ranks are shared */
    record Placed(int position, int rank, AttemptResult attempt) {}

    /** The tries of a member so far, as one: the sums are whole, so that only the mean at the end is rounded. */
    private record Counted(AttemptResult shown, int tries, long scoreTenthsSum, long secondsSum) {
        static Counted of(AttemptResult attempt) {
            return new Counted(attempt, 1, attempt.scoreTenths(), elapsedSeconds(attempt));
        }

        Counted and(AttemptResult attempt, CountingRule counting) {
            boolean replaces = counting == CountingRule.BEST
                    ? LIST_ORDER.compare(attempt, shown) < 0
                    : attempt.tryNo() > shown.tryNo();
            return new Counted(
                    replaces ? attempt : shown,
                    tries + 1,
                    scoreTenthsSum + attempt.scoreTenths(),
                    secondsSum + elapsedSeconds(attempt));
        }

        AttemptResult counts(CountingRule counting) {
            if (counting != CountingRule.AVERAGE) {
                return shown;
            }
            return new AttemptResult(
                    shown.attemptId(),
                    shown.memberId(),
                    shown.tryNo(),
                    mean(scoreTenthsSum, tries),
                    shown.rightCount(),
                    secondsSum / tries * 1000,
                    shown.submittedAt(),
                    shown.submittedBy());
        }
    }

    /** Halves up: 925 and 926 tenths → 926. */
    static int mean(long sum, int count) {
        return Math.toIntExact((2 * sum + count) / (2L * count));
    }

    void add(AttemptResult attempt) {
        ofMember.merge(attempt.memberId(), Counted.of(attempt), (so, one) -> so.and(attempt, counting));
    }

    List<Placed> places() {
        List<AttemptResult> order = new ArrayList<>(ofMember.size());
        ofMember.values().forEach(counted -> order.add(counted.counts(counting)));
        order.sort(LIST_ORDER);
        List<Placed> places = new ArrayList<>(order.size());
        int rank = 0;
        for (int i = 0; i < order.size(); i++) {
            AttemptResult attempt = order.get(i);
            if (i == 0 || BETTER_FIRST.compare(order.get(i - 1), attempt) != 0) {
                rank = i + 1;
            }
            places.add(new Placed(i + 1, rank, attempt));
        }
        return places;
    }

    static long elapsedSeconds(AttemptResult attempt) {
        return attempt.elapsedMillis() / 1000;
    }

    /** Order and what counts, in the words of the worker and of the result list. */
    static String rule(CountingRule counting) {
        return switch (counting) {
            case BEST -> TIE_RULE;
            case LAST -> "多次答题以最后一次为准。" + TIE_RULE;
            case AVERAGE -> "多次答题取平均：得分按 0.1 分四舍五入，用时舍去不足 1 秒的部分，交卷时间以最后一次为准。" + TIE_RULE;
        };
    }
}
