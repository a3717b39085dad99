package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;

/** The result list of a round with the unit of each, before anything is decided. */
@Singleton
class RankedLines {
    private static final int STEP = 1_000;

    private final ResultStore results;
    private final EntryStore entries;
    private final IdentityApi identity;

    RankedLines(ResultStore results, EntryStore entries, IdentityApi identity) {
        this.results = results;
        this.entries = entries;
        this.identity = identity;
    }

    /** A member counts for the unit she entered for, also where she has moved to another since. */
    List<AdvancementLine> of(RoundRow round) {
        List<AdvancementLine> lines = new ArrayList<>(round.placedCount());
        List<ResultStore.ResultRow> some;
        do {
            some = results.after(round.id(), lines.size(), STEP);
            List<Long> members =
                    some.stream().map(ResultStore.ResultRow::memberId).toList();
            Map<Long, Long> units = entries.unitsOf(round.eventId(), members);
            Map<Long, MemberCard> cards = identity.members(members);
            for (ResultStore.ResultRow result : some) {
                Long unit = units.get(result.memberId());
                lines.add(AdvancementLine.of(
                        result,
                        unit != null
                                ? unit
                                : Objects.requireNonNull(cards.get(result.memberId()))
                                        .unitId()));
            }
        } while (some.size() == STEP);
        return lines;
    }
}
