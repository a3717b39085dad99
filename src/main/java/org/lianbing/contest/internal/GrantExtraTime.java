package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lianbing.contest.GrantExtraTimeRequest;
import org.lianbing.contest.ResultsAlreadyOut;
import org.lianbing.contest.RoundFinished;
import org.lianbing.contest.RoundMonitorView;
import org.lianbing.contest.RoundPhase;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.ExamApi;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * More time for one person, before she starts or while she answers. The round's results wait for it; exam writes the
 * audit row, in the same transaction.
 */
@Singleton
class GrantExtraTime {
    private static final Duration EXTRA_MIN = Duration.ofMinutes(1);
    private static final Duration EXTRA_MAX = Duration.ofHours(4);
    private static final int REASON_MAX = 200;

    private final ContestStore contests;
    private final ResultStore results;
    private final OrganiserReach reach;
    private final EnterContest entering;
    private final MonitorRound monitor;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Clock clock;

    GrantExtraTime(
            ContestStore contests,
            ResultStore results,
            OrganiserReach reach,
            EnterContest entering,
            MonitorRound monitor,
            ExamApi exam,
            IdentityApi identity,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.results = results;
        this.reach = reach;
        this.entering = entering;
        this.monitor = monitor;
        this.exam = exam;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    RoundMonitorView.Row grant(Caller caller, long roundId, GrantExtraTimeRequest request) {
        Duration extra = Duration.ofSeconds(request.extraSeconds());
        if (extra.compareTo(EXTRA_MIN) < 0 || extra.compareTo(EXTRA_MAX) > 0) {
            throw new BadInput(
                    "contest.extra-time-out-of-range",
                    "extraSeconds",
                    "延长的时间要在 " + Plain.length(EXTRA_MIN) + "到 " + Plain.length(EXTRA_MAX) + "之间。");
        }
        String reason = GivenText.bounded(
                request.reason(),
                1,
                REASON_MAX,
                GivenText.REASON_MISSING,
                "reason",
                "请写明延时的原因，最多 " + REASON_MAX + " 个字；本人能看到。");
        reach.round(caller, roundId);
        transactions.inTransaction(() -> {
            // Closing locks the same row: it either sees this grant, or this grant sees that closing has begun.
            RoundInContest place = contests.lockByRound(roundId).orElseThrow(() -> NotFound.of("contest"));
            entering.mustAdmit(request.memberId(), place);
            mustBeInTime(place.round(), request.memberId());
            exam.grantExtra(place.round().occasion(), request.memberId(), extra, caller.memberId(), reason);
            delayResults(place.round(), request.memberId());
            identity.message(
                    request.memberId(),
                    "contest.extra-time",
                    "“" + place.title() + "”给您延长了 " + Plain.length(extra) + "答题时间。原因：" + reason);
        });
        return monitor.row(contests.findByRound(roundId).orElseThrow().round(), request.memberId());
    }

    private void mustBeInTime(RoundRow round, long memberId) {
        Instant now = clock.instant();
        if (round.closingAt() != null) {
            throw new ResultsAlreadyOut();
        }
        if (round.window().phaseAt(now) != RoundPhase.FINISHED) {
            return;
        }
        // After the window only those still answering gain anything by more time.
        AttemptSummary latest = exam.latest(round.occasion(), List.of(memberId)).get(memberId);
        if (latest == null || latest.state() != AttemptState.OPEN || !now.isBefore(latest.deadline())) {
            throw new RoundFinished();
        }
    }

    private void delayResults(RoundRow round, long memberId) {
        long seconds = exam.extraSeconds(round.occasion(), List.of(memberId)).getOrDefault(memberId, 0L);
        Instant until = round.window()
                .lastDeadline(Duration.ofSeconds(seconds))
                .plus(round.rules().late().within());
        results.resultsNotBefore(round.id(), until);
        if (!round.practiceWhileRunning() && until.isAfter(round.resultsAt())) {
            exam.closePractice(round.frozenBlueprint(), round.window().startsAt(), until);
        }
    }
}
