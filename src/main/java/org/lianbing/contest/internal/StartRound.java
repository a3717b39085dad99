package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.NoTriesLeft;
import org.lianbing.contest.NotEntered;
import org.lianbing.contest.RoundFinished;
import org.lianbing.contest.RoundNotStarted;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.StartAttempt;

/**
 * Gives a worker her paper: contest says whether she may, exam draws it. An open attempt is given back whatever the
 * window says: with extra time it outlasts it.
 */
@Singleton
class StartRound {
    private final EnterContest entering;
    private final ParticipantStore participants;
    private final ExamApi exam;
    private final Clock clock;

    StartRound(EnterContest entering, ParticipantStore participants, ExamApi exam, Clock clock) {
        this.entering = entering;
        this.participants = participants;
        this.exam = exam;
        this.clock = clock;
    }

    AttemptView start(long memberId, long roundId, String device) {
        ContestRow contest = entering.openByRound(memberId, roundId);
        RoundRow round = contest.round();
        AttemptSummary latest = exam.latest(round.occasion(), List.of(memberId)).get(memberId);
        if (latest == null || latest.state() != AttemptState.OPEN) {
            mustBeAllowed(memberId, round, latest);
        }
        AttemptView attempt = exam.start(new StartAttempt(
                round.occasion(),
                memberId,
                contest.name(),
                round.frozenBlueprint(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration(),
                round.triesMax(),
                device));
        participants.started(roundId, memberId, attempt.tryNo());
        return attempt;
    }

    private void mustBeAllowed(long memberId, RoundRow round, @Nullable AttemptSummary latest) {
        switch (round.window().phaseAt(clock.instant())) {
            case ANNOUNCED -> throw new RoundNotStarted();
            case FINISHED -> throw new RoundFinished();
            case RUNNING -> {}
        }
        if (!participants.takesPart(round.id(), memberId)) {
            throw new NotEntered();
        }
        // Exam counts again under its unique key: this only gives the plain answer before a paper is drawn.
        if (latest != null && latest.tryNo() >= round.triesMax()) {
            throw new NoTriesLeft();
        }
    }
}
