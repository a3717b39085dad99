package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.ExamApi;

/** Ranks the marked attempts of a round in one pass over them. */
@Singleton
class RankRound {
    private static final int RESULTS_PER_CALL = 5_000;

    private final ExamApi exam;

    RankRound(ExamApi exam) {
        this.exam = exam;
    }

    List<Ranking.Placed> rank(RoundRow round) {
        return rank(round, UnaryOperator.identity());
    }

    /** @param as how each attempt is to be counted. A warm-up has no places. */
    List<Ranking.Placed> rank(RoundRow round, UnaryOperator<AttemptResult> as) {
        if (!round.rules().scored()) {
            return List.of();
        }
        Ranking ranking = new Ranking(round.rules().counting());
        long after = 0;
        List<AttemptResult> some;
        do {
            some = exam.results(round.occasion(), after, RESULTS_PER_CALL);
            some.forEach(attempt -> ranking.add(as.apply(attempt)));
            after = some.isEmpty() ? after : some.getLast().attemptId();
        } while (some.size() == RESULTS_PER_CALL);
        return ranking.places();
    }
}
