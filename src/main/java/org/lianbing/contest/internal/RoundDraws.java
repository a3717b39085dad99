package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.lianbing.contest.DrawRoundNotOver;
import org.lianbing.contest.MyDrawView;
import org.lianbing.contest.RoundDrawView;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.identity.Caller;
import org.lianbing.platform.NotFound;

/** The draw of a round that anybody can check: its steps by the organiser, and what those see who may enter. */
@Singleton
class RoundDraws {
    private final OrganiserReach reach;
    private final EnterContest entering;
    private final ExamApi exam;
    private final Clock clock;

    RoundDraws(OrganiserReach reach, EnterContest entering, ExamApi exam, Clock clock) {
        this.reach = reach;
        this.entering = entering;
        this.exam = exam;
        this.clock = clock;
    }

    RoundDrawView view(Caller organiser, long roundId) {
        return view(checkable(reach.round(organiser, roundId)));
    }

    RoundDrawView commit(Caller organiser, long roundId, String valueName) {
        RoundRow round = checkable(reach.round(organiser, roundId));
        exam.commitDraw(round.frozenBlueprint(), valueName, organiser.memberId());
        return view(round);
    }

    RoundDrawView complete(Caller organiser, long roundId, String value) {
        RoundRow round = checkable(reach.round(organiser, roundId));
        exam.setPublicValue(round.frozenBlueprint(), value, organiser.memberId());
        return view(round);
    }

    /** Exam refuses while an attempt is open; while the window is open nobody knows who else will start. */
    RoundDrawView reveal(Caller organiser, long roundId) {
        RoundRow round = checkable(reach.round(organiser, roundId));
        if (clock.instant().isBefore(round.window().endsAt())) {
            throw new DrawRoundNotOver();
        }
        exam.revealDraw(round.frozenBlueprint(), organiser.memberId());
        return view(round);
    }

    MyDrawView mine(long memberId, long roundId) {
        RoundRow round = open(memberId, roundId);
        AttemptSummary latest = exam.latest(round.occasion(), List.of(memberId)).get(memberId);
        RoundDrawView draw = view(round);
        String paper = draw.revealedAt() == null || latest == null ? null : exam.paperText(latest.attemptId());
        return new MyDrawView(draw, memberId, latest == null ? 0 : latest.tryNo(), paper);
    }

    /** What the command {@code check-draw} and the page recompute papers from. */
    PublishedDraw file(long memberId, long roundId) {
        return exam.publishedDraw(open(memberId, roundId).frozenBlueprint()).orElseThrow(() -> NotFound.of("contest"));
    }

    private RoundRow open(long memberId, long roundId) {
        return checkable(entering.openByRound(memberId, roundId));
    }

    /** A round whose draw nobody can check has none to speak of. */
    private RoundRow checkable(RoundInContest place) {
        RoundRow round = place.round();
        if (!exam.blueprint(round.frozenBlueprint()).drawRule().checkable()) {
            throw NotFound.of("contest");
        }
        return round;
    }

    private RoundDrawView view(RoundRow round) {
        return exam.committedDraw(round.frozenBlueprint())
                .map(draw -> new RoundDrawView(
                        draw.hash(), draw.valueName(), draw.committedAt(), draw.publicValue(), draw.revealedAt()))
                .orElse(new RoundDrawView(null, null, null, null, null));
    }
}
