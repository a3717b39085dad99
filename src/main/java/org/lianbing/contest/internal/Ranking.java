package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.exam.AttemptResult;

/**
 * Who stands where: the best try of each member counts; the higher score first, then the shorter time in whole seconds
 * as everybody sees it, then the earlier submission. Members alike in all three share a rank, and the next rank is left
 * out for each of them (1, 2, 2, 4).
 */
final class Ranking {
    /** The rule in the words of the worker and of the result list. */
    static final String TIE_RULE = "先比得分，得分高的在前；得分相同，用时短的在前（按秒计）；用时也相同，交卷早的在前；三项都相同的名次并列。";

    private static final Comparator<AttemptResult> BETTER_FIRST = Comparator.comparingInt(AttemptResult::scoreTenths)
            .reversed()
            .thenComparingLong(Ranking::elapsedSeconds)
            .thenComparing(AttemptResult::submittedAt);

    /** Only gives those alike a lasting order in lists; it decides no rank. */
    private static final Comparator<AttemptResult> LIST_ORDER =
            BETTER_FIRST.thenComparingLong(AttemptResult::memberId).thenComparingInt(AttemptResult::tryNo);

    private final Map<Long, AttemptResult> bestOfMember = new HashMap<>();

    /** @param position 1-based place in the list, different even where ranks are shared */
    record Placed(int position, int rank, AttemptResult attempt) {}

    void add(AttemptResult attempt) {
        bestOfMember.merge(
                attempt.memberId(), attempt, (one, other) -> LIST_ORDER.compare(one, other) <= 0 ? one : other);
    }

    List<Placed> places() {
        List<AttemptResult> order = new ArrayList<>(bestOfMember.values());
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
}
