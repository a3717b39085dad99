package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ContestCard;
import org.lianbing.contest.ContestCard.AttemptProgress;
import org.lianbing.contest.ContestView;
import org.lianbing.contest.RoundPhase;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.Occasion;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Contests as a worker sees them: those she may enter and no others. */
@Singleton
class WorkerContests {
    private final EligibleContests eligible;
    private final EnterContest entering;
    private final ParticipantStore participants;
    private final ResultStore results;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final Clock clock;

    WorkerContests(
            EligibleContests eligible,
            EnterContest entering,
            ParticipantStore participants,
            ResultStore results,
            ExamApi exam,
            IdentityApi identity,
            Clock clock) {
        this.eligible = eligible;
        this.entering = entering;
        this.participants = participants;
        this.results = results;
        this.exam = exam;
        this.identity = identity;
        this.clock = clock;
    }

    Page<ContestCard> list(long memberId, @Nullable RoundPhase phase, PageRequest page) {
        Instant now = clock.instant();
        Page<ContestRow> contests = eligible.of(identity.member(memberId), phase, now, page);
        Set<Long> entered = participants.roundsOf(
                memberId,
                contests.items().stream().map(contest -> contest.round().id()).toList());
        Map<Occasion, AttemptSummary> attempts = exam.latestOf(
                memberId,
                contests.items().stream()
                        .map(contest -> contest.round().occasion())
                        .toList());
        return contests.map(contest -> new ContestCard(
                contest.id(),
                contest.name(),
                contest.summary(),
                contest.round().window().phaseAt(now),
                contest.round().id(),
                contest.round().window().startsAt(),
                contest.round().window().endsAt(),
                entered.contains(contest.round().id()),
                progress(attempts.get(contest.round().occasion()))));
    }

    ContestView view(long memberId, long contestId) {
        Instant now = clock.instant();
        ContestRow contest = entering.open(memberId, contestId);
        RoundRow round = contest.round();
        AttemptSummary attempt =
                exam.latestOf(memberId, List.of(round.occasion())).get(round.occasion());
        Blueprint blueprint = exam.blueprint(round.frozenBlueprint());
        return new ContestView(
                contest.id(),
                contest.name(),
                contest.summary(),
                round.window().phaseAt(now),
                round.id(),
                round.window().startsAt(),
                round.window().endsAt(),
                participants.takesPart(round.id(), memberId),
                progress(attempt),
                attempt == null ? null : attempt.attemptId(),
                identity.organisation(contest.organisationId()).name(),
                RuleSentences.of(round, blueprint),
                round(round, blueprint, attempt == null ? 0 : attempt.tryNo(), now),
                myResult(round, memberId),
                now);
    }

    private static ContestView.RoundView round(RoundRow round, Blueprint blueprint, int triesUsed, Instant now) {
        return new ContestView.RoundView(
                round.id(),
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration().toSeconds(),
                round.triesMax(),
                triesUsed,
                round.questionCount(),
                round.fullMarksTenths(),
                blueprint.multipleRule(),
                round.reveal(),
                round.window().phaseAt(now),
                round.resultsAt(),
                round.closedAt());
    }

    private ContestView.@Nullable MyResult myResult(RoundRow round, long memberId) {
        if (round.closedAt() == null) {
            return null;
        }
        return results.of(round.id(), memberId)
                .map(place -> new ContestView.MyResult(
                        place.attemptId(),
                        place.rank(),
                        round.placedCount(),
                        place.scoreTenths(),
                        place.elapsedSeconds()))
                .orElse(null);
    }

    private static AttemptProgress progress(@Nullable AttemptSummary attempt) {
        if (attempt == null) {
            return AttemptProgress.NONE;
        }
        return attempt.state() == AttemptState.OPEN ? AttemptProgress.OPEN : AttemptProgress.SUBMITTED;
    }
}
