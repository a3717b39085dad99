package org.lianbing.contest.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RoundBoardView.GroupFigures;
import org.lianbing.contest.RoundBoardView.ProgressFigures;

/**
 * A whole board without names, in its order. Immutable: many callers read one.
 *
 * @param groupOf of a board of units or teams: which of them each person who counts belongs to
 */
record BoardLines(List<Line> lines, Map<Long, Integer> indexOf, Map<Long, Long> groupOf) {
    static final BoardLines NOTHING = of(List.of(), Map.of());

    /** @param id of the member, or of the unit or team */
    record Line(
            int rank,
            long id,
            @Nullable Integer scoreTenths,
            @Nullable Long elapsedSeconds,
            @Nullable GroupFigures group,
            @Nullable ProgressFigures progress) {}

    static BoardLines of(List<Line> lines, Map<Long, Long> groupOf) {
        Map<Long, Integer> indexOf = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            indexOf.put(lines.get(i).id(), i);
        }
        return new BoardLines(List.copyOf(lines), indexOf, groupOf);
    }

    static BoardLines persons(Standing standing) {
        return of(
                standing.places().stream()
                        .map(place -> new Line(
                                place.rank(),
                                place.memberId(),
                                place.scoreTenths(),
                                place.elapsedSeconds(),
                                null,
                                null))
                        .toList(),
                Map.of());
    }

    static BoardLines groups(List<GroupRanking.Ranked> groups, Map<Long, Long> groupOf) {
        return of(
                groups.stream()
                        .map(one -> new Line(one.rank(), one.id(), null, null, one.figures(), null))
                        .toList(),
                groupOf);
    }

    static BoardLines progress(List<ProgressRanking.Gain> gains) {
        return of(
                gains.stream()
                        .map(gain -> new Line(gain.rank(), gain.memberId(), null, null, null, gain.figures()))
                        .toList(),
                Map.of());
    }

    List<Line> part(long from, int count) {
        int begin = (int) Math.clamp(from, 0, lines.size());
        return lines.subList(begin, Math.min(lines.size(), begin + count));
    }
}
