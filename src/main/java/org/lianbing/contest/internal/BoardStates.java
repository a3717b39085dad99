package org.lianbing.contest.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.BoardState;
import org.lianbing.contest.RevealRule;

/** What boards of a round show at a moment. The one place that decides it, for members and organisers alike. */
final class BoardStates {
    private BoardStates() {}

    /**
     * A board moves only where the organiser set a moment to freeze it: without one, places come out with the results as
     * the rules say. Where scores come out after the round, it shows nothing before either, since a row on it is a score.
     */
    static BoardState of(RoundRow round, Instant now) {
        if (!round.rules().scored() || now.isBefore(round.window().startsAt())) {
            return BoardState.HIDDEN;
        }
        if (round.closedAt() != null && !now.isBefore(round.closedAt())) {
            return BoardState.FINAL;
        }
        Instant freezesAt = round.rules().freezesAt();
        if (freezesAt == null || round.reveal() == RevealRule.AFTER_ROUND) {
            return BoardState.HIDDEN;
        }
        return now.isBefore(freezesAt) ? BoardState.LIVE : BoardState.FROZEN;
    }

    /** What is submitted at this moment or later is not shown; null: no bound. */
    static @Nullable Instant shownBefore(RoundRow round, BoardState state) {
        return state == BoardState.FROZEN ? round.rules().freezesAt() : null;
    }
}
