package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.StartAttempt;
import org.lianbing.platform.NotFound;

/**
 * Gives a worker her paper: {@link AdmitStarters} says whether she may begin, for everybody who presses start in the same
 * moment at once, and exam draws it. An open attempt is given back whatever the window says: with extra time it outlasts it.
 */
@Singleton
class StartRound {
    private final PublishedRounds rounds;
    private final ExamApi exam;

    StartRound(PublishedRounds rounds, ExamApi exam) {
        this.rounds = rounds;
        this.exam = exam;
    }

    AttemptView start(long memberId, long roundId, String device) {
        RoundInContest place =
                rounds.find(roundId).orElseThrow(() -> NotFound.of("contest")).place();
        RoundRow round = place.round();
        return exam.start(new StartAttempt(
                round.occasion(),
                memberId,
                place.title(),
                round.frozenBlueprint(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration(),
                round.triesMax(),
                device,
                round.rules().late()));
    }
}
