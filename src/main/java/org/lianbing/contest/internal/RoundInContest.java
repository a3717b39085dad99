package org.lianbing.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One round with what it stands in. */
record RoundInContest(ContestRow contest, EventRow event, RoundRow round) {
    static final String COLUMNS = ContestRow.COLUMNS + ", " + EventRow.COLUMNS + ", " + RoundRow.COLUMNS;
    static final String FROM = " FROM contest_contest c JOIN contest_event e ON e.contest_id = c.id"
            + " JOIN contest_round r ON r.event_id = e.id ";

    static RoundInContest of(ResultSet row) throws SQLException {
        return new RoundInContest(ContestRow.of(row), EventRow.of(row), RoundRow.of(row));
    }

    /** What a worker reads above her paper and in messages: the contest, and which of its events and rounds if it has several. */
    String title() {
        return event.name().isEmpty() ? contest.name() : contest.name() + " · " + event.name();
    }

    /** How messages name the round. */
    String named() {
        return "“" + title() + "”" + round.name();
    }
}
