package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.ExamApi;

/** Ranks the marked attempts of a round in one pass over them; who is excluded has no place. */
@Singleton
class RankRound {
    private static final int RESULTS_PER_CALL = 5_000;

    private final ExamApi exam;
    private final BoardStore boards;
    private final ResultStore results;

    RankRound(ExamApi exam, BoardStore boards, ResultStore results) {
        this.exam = exam;
        this.boards = boards;
        this.results = results;
    }

    /** @param before only what was submitted before this moment; null: all. A warm-up has no places. */
    List<Ranking.Placed> rank(RoundRow round, @Nullable Instant before) {
        if (!round.rules().scored()) {
            return List.of();
        }
        Set<Long> excluded = boards.excluded(round.id());
        Ranking ranking = new Ranking(round.rules().counting());
        long after = 0;
        List<AttemptResult> some;
        do {
            some = exam.results(round.occasion(), after, RESULTS_PER_CALL);
            for (AttemptResult attempt : some) {
                if ((before == null || attempt.submittedAt().isBefore(before))
                        && !excluded.contains(attempt.memberId())) {
                    ranking.add(attempt);
                }
            }
            after = some.isEmpty() ? after : some.getLast().attemptId();
        } while (some.size() == RESULTS_PER_CALL);
        return ranking.places();
    }

    /** As the attempts stand now. */
    Standing standing(RoundRow round, @Nullable Instant before) {
        return Standing.of(rank(round, before).stream()
                .map(placed -> new Standing.Place(
                        placed.attempt().memberId(),
                        placed.rank(),
                        placed.attempt().scoreTenths(),
                        Ranking.elapsedSeconds(placed.attempt())))
                .toList());
    }

    /** As the places were written when the round was closed. */
    Standing written(long roundId) {
        List<Standing.Place> places = new ArrayList<>();
        List<ResultStore.ResultRow> some;
        long after = 0;
        do {
            some = results.after(roundId, after, RESULTS_PER_CALL);
            some.forEach(row -> places.add(
                    new Standing.Place(row.memberId(), row.rank(), row.scoreTenths(), row.elapsedSeconds())));
            after = some.isEmpty() ? after : some.getLast().position();
        } while (some.size() == RESULTS_PER_CALL);
        return Standing.of(places);
    }
}
