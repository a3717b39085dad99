package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lianbing.contest.NoTriesLeft;
import org.lianbing.contest.NoTriesLeftToday;
import org.lianbing.contest.EntryState;
import org.lianbing.contest.NotAdvanced;
import org.lianbing.contest.NotEntered;
import org.lianbing.contest.RoundFinished;
import org.lianbing.contest.RoundNotStarted;
import org.lianbing.contest.TooLateToStart;
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
    private final EntryStore entries;
    private final ExamApi exam;
    private final Clock clock;

    StartRound(
            EnterContest entering, ParticipantStore participants, EntryStore entries, ExamApi exam, Clock clock) {
        this.entering = entering;
        this.participants = participants;
        this.entries = entries;
        this.exam = exam;
        this.clock = clock;
    }

    AttemptView start(long memberId, long roundId, String device) {
        RoundInContest place = entering.openByRound(memberId, roundId);
        RoundRow round = place.round();
        AttemptSummary latest = exam.latest(round.occasion(), List.of(memberId)).get(memberId);
        int triesMax = round.triesMax();
        if (latest == null || latest.state() != AttemptState.OPEN) {
            triesMax = triesAllowed(memberId, round, latest == null ? 0 : latest.tryNo());
        }
        AttemptView attempt = exam.start(new StartAttempt(
                round.occasion(),
                memberId,
                place.title(),
                round.frozenBlueprint(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration(),
                triesMax,
                device));
        participants.started(roundId, memberId, attempt.tryNo());
        return attempt;
    }

    /**
     * @return how many tries she may have had after this one. Exam counts again under its unique key, so that of two
     *     starts at once only one takes a day's last try.
     */
    private int triesAllowed(long memberId, RoundRow round, int triesUsed) {
        Instant now = clock.instant();
        switch (round.window().phaseAt(now)) {
            case ANNOUNCED -> throw new RoundNotStarted();
            case FINISHED -> throw new RoundFinished();
            case RUNNING -> {}
        }
        if (!participants.takesPart(round.id(), memberId)) {
            throw entered(memberId, round) ? new NotAdvanced() : new NotEntered();
        }
        if (triesUsed >= round.triesMax()) {
            throw new NoTriesLeft();
        }
        if (round.window().entryOverAt(now)) {
            throw new TooLateToStart();
        }
        Integer perDay = round.rules().triesPerDay();
        if (perDay != null
                && triesUsed > 0
                && exam.startedSince(round.occasion(), memberId, Plain.dayOf(now)) >= perDay) {
            throw new NoTriesLeftToday();
        }
        return perDay == null ? round.triesMax() : triesUsed + 1;
    }

    /** Then the round is one for those who went on, and she did not. */
    private boolean entered(long memberId, RoundRow round) {
        return entries.find(round.eventId(), memberId)
                .filter(entry -> entry.state() == EntryState.ENTERED)
                .isPresent();
    }
}
