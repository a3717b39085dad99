package org.lianbing.contest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianbing.contest.ContestState;

/** A contest with its events and their rounds in their order; there is always one of each. */
record WholeContest(ContestRow contest, List<WholeEvent> events) {
    WholeContest {
        events = List.copyOf(events);
    }

    /** Rows of one or several contests, each contest's together and in the order of events and rounds. */
    static List<WholeContest> gather(Collection<RoundInContest> rows) {
        Map<Long, ContestRow> contests = new LinkedHashMap<>();
        Map<Long, Map<Long, EventRow>> events = new LinkedHashMap<>();
        Map<Long, List<RoundRow>> rounds = new LinkedHashMap<>();
        for (RoundInContest row : rows) {
            long contestId = row.contest().id();
            contests.putIfAbsent(contestId, row.contest());
            events.computeIfAbsent(contestId, id -> new LinkedHashMap<>())
                    .putIfAbsent(row.event().id(), row.event());
            rounds.computeIfAbsent(row.event().id(), id -> new ArrayList<>()).add(row.round());
        }
        return contests.values().stream()
                .map(contest -> new WholeContest(
                        contest,
                        Objects.requireNonNull(events.get(contest.id())).values().stream()
                                .map(event -> new WholeEvent(event, Objects.requireNonNull(rounds.get(event.id()))))
                                .toList()))
                .toList();
    }

    long id() {
        return contest.id();
    }

    Stream<RoundInContest> rounds() {
        return events.stream()
                .flatMap(event ->
                        event.rounds().stream().map(round -> new RoundInContest(contest, event.event(), round)));
    }

    /** The first round of the first event. */
    RoundInContest first() {
        return rounds().findFirst().orElseThrow();
    }

    Optional<RoundInContest> round(long roundId) {
        return rounds().filter(round -> round.round().id() == roundId).findFirst();
    }

    Optional<WholeEvent> event(long eventId) {
        return events.stream().filter(event -> event.id() == eventId).findFirst();
    }

    /** With these events only, of which there must be one. */
    WholeContest only(Set<Long> eventIds) {
        return new WholeContest(
                contest,
                events.stream().filter(event -> eventIds.contains(event.id())).toList());
    }

    /** The round to speak of first: of those running the one that ends first, else the next to start, else the last that ended. */
    RoundInContest currentAt(Instant now) {
        return rounds().min(Comparator.comparing((RoundInContest round) -> switch (round.round()
                                .window()
                                .phaseAt(now)) {
                            case RUNNING -> 0;
                            case ANNOUNCED -> 1;
                            case FINISHED -> 2;
                        })
                        .thenComparing(round -> nearness(round.round().window(), now)))
                .orElseThrow();
    }

    private static long nearness(RoundWindow window, Instant now) {
        return switch (window.phaseAt(now)) {
            case RUNNING -> window.endsAt().toEpochMilli();
            case ANNOUNCED -> window.startsAt().toEpochMilli();
            case FINISHED -> -window.endsAt().toEpochMilli();
        };
    }

    ContestState state() {
        if (!contest.published()) {
            return ContestState.DRAFT;
        }
        return rounds().allMatch(round -> round.round().closedAt() != null)
                ? ContestState.FINISHED
                : ContestState.PUBLISHED;
    }
}
