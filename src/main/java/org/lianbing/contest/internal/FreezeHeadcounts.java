package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.identity.Headcount;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * Counts, when a round begins, how many members of each unit and team may take part. What the roster says later changes
 * no board: nobody can lift a unit by taking people off it. Several instances may count at once; the first one's stands.
 */
@Singleton
class FreezeHeadcounts {
    private static final int STEP = 500;

    private final ContestStore contests;
    private final ParticipantStore participants;
    private final Faces faces;
    private final BoardStore boards;
    private final ContestViews views;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Clock clock;

    FreezeHeadcounts(
            ContestStore contests,
            ParticipantStore participants,
            Faces faces,
            BoardStore boards,
            ContestViews views,
            IdentityApi identity,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.faces = faces;
        this.boards = boards;
        this.views = views;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Rounds that have begun and are not counted. */
    List<Long> due() {
        return boards.uncounted(clock.instant());
    }

    void freeze(long roundId) {
        RoundInContest place = contests.findByRound(roundId).orElseThrow(() -> NotFound.of("contest"));
        writeUnits(place.event().id());
        Eligibility eligibility = contests.eligibility(place);
        Map<Long, Long> units = new HashMap<>();
        Map<Long, Long> teams = new HashMap<>();
        for (Headcount own :
                identity.headcounts(views.eligiblePaths(eligibility), eligibility.tradeIds(), eligibility.levels())) {
            units.merge(own.unitId(), own.members(), Long::sum);
            if (own.team()) {
                teams.put(own.organisationId(), own.members());
            }
        }
        Instant now = clock.instant();
        transactions.inTransaction(() -> boards.count(roundId, units, teams, now));
    }

    /** Entries made for members, not by them, say no unit: from here on it is the one of now. */
    private void writeUnits(long eventId) {
        List<Long> some;
        do {
            some = participants.withoutUnit(eventId, STEP);
            Map<Long, Faces.Face> named = faces.of(some);
            List<Long> members = some;
            transactions.inTransaction(() -> members.forEach(member -> participants.unit(
                    eventId, member, named.getOrDefault(member, Faces.GONE).unitId())));
        } while (some.size() == STEP);
    }
}
