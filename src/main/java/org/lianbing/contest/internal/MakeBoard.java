package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.BoardKind;
import org.lianbing.contest.BoardState;
import org.lianbing.contest.SizeBand;

/** Makes whole boards of a round, each once for all who look ({@link BoardCache}); all stand on the same ranked persons. */
@Singleton
class MakeBoard {
    private final BoardCache cache;
    private final RankRound ranking;
    private final BoardStore boards;
    private final ContestStore contests;
    private final Faces faces;

    MakeBoard(BoardCache cache, RankRound ranking, BoardStore boards, ContestStore contests, Faces faces) {
        this.cache = cache;
        this.ranking = ranking;
        this.boards = boards;
        this.contests = contests;
        this.faces = faces;
    }

    private record Key(
            long roundId,
            BoardState state,
            BoardKind kind,
            @Nullable SizeBand band) {}

    private record StandingKey(long roundId, BoardState state) {}

    /** @param band of units only; null: all sizes */
    BoardLines lines(RoundInContest place, BoardState state, BoardKind kind, @Nullable SizeBand band) {
        if (state == BoardState.HIDDEN) {
            return BoardLines.NOTHING;
        }
        return cache.get(new Key(place.round().id(), state, kind, band), () -> switch (kind) {
            case PERSON -> BoardLines.persons(standing(place.round(), state));
            case UNIT -> band == null ? units(place, state) : ofSize(place, state, band);
            case TEAM -> teams(place.round(), state);
            case PROGRESS -> progress(place, state);
        });
    }

    private Standing standing(RoundRow round, BoardState state) {
        return cache.get(new StandingKey(round.id(), state), () -> switch (state) {
            case HIDDEN -> Standing.of(List.of());
            case LIVE, FROZEN -> ranking.standing(round, BoardStates.shownBefore(round, state));
            case FINAL -> ranking.written(round.id());
        });
    }

    /** Her unit is the one she entered from, else the one she belongs to. */
    private BoardLines units(RoundInContest place, BoardState state) {
        Standing standing = standing(place.round(), state);
        Map<Long, Long> entered = boards.unitsEntered(place.event().id());
        Map<Long, Long> unitOf = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (Standing.Place one : standing.places()) {
            Long unit = entered.get(one.memberId());
            if (unit == null) {
                unknown.add(one.memberId());
            } else {
                unitOf.put(one.memberId(), unit);
            }
        }
        faces.of(unknown).forEach((member, face) -> unitOf.put(member, face.unitId()));
        return grouped(place.round(), standing, unitOf, BoardKind.UNIT);
    }

    private BoardLines teams(RoundRow round, BoardState state) {
        Standing standing = standing(round, state);
        Map<Long, Long> teamOf = new HashMap<>();
        faces.of(standing.places().stream().map(Standing.Place::memberId).toList())
                .forEach((member, face) -> {
                    if (face.teamId() != null) {
                        teamOf.put(member, face.teamId());
                    }
                });
        return grouped(round, standing, teamOf, BoardKind.TEAM);
    }

    private BoardLines grouped(RoundRow round, Standing standing, Map<Long, Long> groupOf, BoardKind kind) {
        Map<Long, Long> headcounts = boards.headcounts(round.id(), kind);
        Map<Long, GroupRanking.Group> groups = new HashMap<>();
        for (Standing.Place place : standing.places()) {
            Long id = groupOf.get(place.memberId());
            if (id != null) {
                groups.merge(
                        id,
                        new GroupRanking.Group(id, headcounts.getOrDefault(id, 0L), 1, place.scoreTenths()),
                        (so, one) -> new GroupRanking.Group(
                                id, so.members(), so.finished() + 1, so.scoreTenthsSum() + one.scoreTenthsSum()));
            }
        }
        return BoardLines.groups(GroupRanking.rank(List.copyOf(groups.values())), groupOf);
    }

    private BoardLines ofSize(RoundInContest place, BoardState state, SizeBand band) {
        BoardLines all = lines(place, state, BoardKind.UNIT, null);
        return BoardLines.groups(
                GroupRanking.ordered(all.lines().stream()
                        .map(line -> new GroupRanking.Ranked(0, line.id(), Objects.requireNonNull(line.group())))
                        .filter(one -> one.figures().band() == band)
                        .toList()),
                all.groupOf());
    }

    private BoardLines progress(RoundInContest place, BoardState state) {
        Optional<RoundRow> earlier = earlier(place);
        if (earlier.isEmpty()) {
            return BoardLines.NOTHING;
        }
        return BoardLines.progress(ProgressRanking.rank(
                standing(place.round(), state),
                place.round().fullMarksTenths(),
                standing(earlier.get(), BoardState.FINAL),
                earlier.get().fullMarksTenths()));
    }

    /** The scored round before this one in the same event, once its results are out. */
    Optional<RoundRow> earlier(RoundInContest place) {
        RoundRow found = null;
        for (RoundRow round : contests.find(place.contest().id())
                .flatMap(contest -> contest.event(place.event().id()))
                .orElseThrow()
                .rounds()) {
            if (round.id() == place.round().id()) {
                break;
            }
            if (round.rules().scored() && round.closedAt() != null) {
                found = round;
            }
        }
        return Optional.ofNullable(found);
    }
}
