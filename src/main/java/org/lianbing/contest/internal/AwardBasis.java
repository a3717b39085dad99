package org.lianbing.contest.internal;

import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ResultsNotOut;
import org.lianbing.platform.NotFound;

/**
 * The list that awards are given by.
 *
 * @param round null: the event's total
 */
record AwardBasis(
        ContestRow contest, EventRow event, @Nullable RoundRow round) {
    /** Stands in the tables for the event's total. */
    static final long TOTAL = 0;

    /** @param roundId {@link #TOTAL}, or a round of this event that has ranks */
    static AwardBasis of(ContestRow contest, WholeEvent event, long roundId) {
        if (!contest.published()) {
            throw NotFound.of("contest");
        }
        if (roundId == TOTAL) {
            return new AwardBasis(contest, event.event(), null);
        }
        RoundRow round = event.rounds().stream()
                .filter(one -> one.id() == roundId && one.rules().scored())
                .findFirst()
                .orElseThrow(() -> NotFound.of("contest"));
        return new AwardBasis(contest, event.event(), round);
    }

    long eventId() {
        return event.id();
    }

    long roundId() {
        return round == null ? TOTAL : round.id();
    }

    /** Event and round, as far as they have names. */
    String place() {
        String what = round == null ? "总成绩" : round.name();
        return event.name().isEmpty() ? what : event.name() + " · " + what;
    }

    String title() {
        return contest.name() + " · " + place();
    }

    /** For the audit. */
    String target() {
        return round == null ? "event:" + event.id() : "round:" + round.id();
    }

    void mustBeOut(RankedLists lists) {
        if (!lists.out(this)) {
            throw new ResultsNotOut();
        }
    }
}
