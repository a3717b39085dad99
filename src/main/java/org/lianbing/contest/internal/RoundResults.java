package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.contest.ResultRowView;
import org.lianbing.contest.ResultsNotOut;
import org.lianbing.contest.internal.RankedLists.Ranked;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** The result list of a round; nothing of it before the results are out. As a file: {@link ResultFiles}. */
@Singleton
class RoundResults {
    private final ResultStore results;
    private final IdentityApi identity;

    RoundResults(ResultStore results, IdentityApi identity) {
        this.results = results;
        this.identity = identity;
    }

    Page<ResultRowView> page(RoundRow round, PageRequest page) {
        mustBeOut(round);
        return Page.of(rows(round, page.offset(), page.size()), round.placedCount(), page);
    }

    /** Those who have a place, each with who she is, in the order given. */
    Map<Ranked, MemberCard> named(List<Ranked> places) {
        Map<Long, MemberCard> members =
                identity.members(places.stream().map(Ranked::memberId).toList());
        Map<Ranked, MemberCard> named = new LinkedHashMap<>();
        places.forEach(place -> named.put(place, Objects.requireNonNull(members.get(place.memberId()))));
        return named;
    }

    /** In the order of the list, those behind this position; at most 1,000. */
    List<ResultRowView> rows(RoundRow round, long after, int limit) {
        List<ResultStore.ResultRow> places = results.after(round.id(), after, limit);
        Map<Long, MemberCard> members = identity.members(
                places.stream().map(ResultStore.ResultRow::memberId).toList());
        List<ResultRowView> rows = new ArrayList<>(places.size());
        for (ResultStore.ResultRow place : places) {
            MemberCard member = Objects.requireNonNull(members.get(place.memberId()));
            rows.add(new ResultRowView(
                    place.rank(),
                    place.memberId(),
                    member.name(),
                    member.maskedIdNumber(),
                    member.unitName(),
                    place.scoreTenths(),
                    place.elapsedSeconds(),
                    place.submittedAt(),
                    place.submittedBy()));
        }
        return rows;
    }

    static void mustBeOut(RoundRow round) {
        if (round.closedAt() == null) {
            throw new ResultsNotOut();
        }
    }
}
