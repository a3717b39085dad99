package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.PlaceShift;
import org.lianbing.contest.Placing;
import org.lianbing.contest.RoundCard;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Singleton
final class ContestService implements ContestApi {
    private final ContestStore contests;
    private final ResultStore results;
    private final ForeseeRerank foreseeing;

    ContestService(ContestStore contests, ResultStore results, ForeseeRerank foreseeing) {
        this.contests = contests;
        this.results = results;
        this.foreseeing = foreseeing;
    }

    @Override
    public Optional<RoundCard> round(long roundId) {
        return published(roundId)
                .map(place -> new RoundCard(
                        roundId,
                        place.contest().id(),
                        place.title(),
                        place.round().name(),
                        place.contest().organisationId(),
                        place.round().window().startsAt(),
                        place.round().window().endsAt(),
                        place.round().resultsAt(),
                        place.round().closedAt()));
    }

    @Override
    public Optional<Placing> placing(long roundId, long memberId) {
        return closed(roundId).flatMap(round -> results.of(roundId, memberId).map(place -> placing(round, place)));
    }

    @Override
    public Page<Placing> placings(long roundId, PageRequest page) {
        Optional<RoundRow> round = closed(roundId);
        if (round.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        List<Placing> placings = results.after(roundId, page.offset(), page.size()).stream()
                .map(place -> placing(round.get(), place))
                .toList();
        return Page.of(placings, round.get().placedCount(), page);
    }

    @Override
    public List<PlaceShift> foreseenShifts(RegradeImpact.Plan plan) {
        return RoundRegradeImpact.scoredRound(contests, plan.occasion())
                .map(round -> foreseeing.shifts(round, plan))
                .orElse(List.of());
    }

    private Optional<RoundInContest> published(long roundId) {
        return contests.findByRound(roundId).filter(place -> place.contest().published());
    }

    private Optional<RoundRow> closed(long roundId) {
        return published(roundId).map(RoundInContest::round).filter(round -> round.closedAt() != null);
    }

    private static Placing placing(RoundRow round, ResultStore.ResultRow place) {
        return new Placing(
                round.id(),
                place.memberId(),
                place.rank(),
                round.placedCount(),
                place.attemptId(),
                place.scoreTenths(),
                place.elapsedSeconds(),
                place.submittedAt());
    }
}
