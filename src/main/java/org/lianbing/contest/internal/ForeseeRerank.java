package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.contest.PlaceShift;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.RegradeImpact.Change;
import org.lianbing.exam.RegradeImpact.Plan;

/** The places of a round as a regrade would make them, beside those of the marks that stand. Reads only. */
@Singleton
class ForeseeRerank {
    private static final int CHANGES_PER_CALL = 5_000;

    private final RankRound ranking;

    ForeseeRerank(RankRound ranking) {
        this.ranking = ranking;
    }

    List<PlaceShift> shifts(RoundRow round, Plan plan) {
        return PlaceShifts.between(PlaceShifts.of(ranking.rank(round, null)), places(round, plan));
    }

    /** The whole list as the regrade would make it. */
    List<Ranking.Placed> places(RoundRow round, Plan plan) {
        Map<Long, Change> changes = changes(plan);
        return ranking.rank(round, null, attempt -> as(attempt, changes));
    }

    private static AttemptResult as(AttemptResult attempt, Map<Long, Change> changes) {
        Change change = changes.get(attempt.attemptId());
        return change == null
                ? attempt
                : new AttemptResult(
                        attempt.attemptId(),
                        attempt.memberId(),
                        attempt.tryNo(),
                        change.newScoreTenths(),
                        change.newRight(),
                        attempt.elapsedMillis(),
                        attempt.submittedAt(),
                        attempt.submittedBy());
    }

    private static Map<Long, Change> changes(Plan plan) {
        Map<Long, Change> changes = new HashMap<>();
        long after = 0;
        List<Change> some;
        do {
            some = plan.changes(after, CHANGES_PER_CALL);
            some.forEach(change -> changes.put(change.attemptId(), change));
            after = some.isEmpty() ? after : some.getLast().attemptId();
        } while (some.size() == CHANGES_PER_CALL);
        return changes;
    }
}
