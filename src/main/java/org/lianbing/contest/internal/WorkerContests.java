package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ContestCard;
import org.lianbing.contest.ContestCard.AttemptProgress;
import org.lianbing.contest.ContestView;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.EntryState;
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
    private final EntryStore entries;
    private final ResultStore results;
    private final ParticipantStore participants;
    private final AdvancementStore lists;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final Clock clock;

    WorkerContests(
            EligibleContests eligible,
            EnterContest entering,
            EntryStore entries,
            ResultStore results,
            ParticipantStore participants,
            AdvancementStore lists,
            ExamApi exam,
            IdentityApi identity,
            Clock clock) {
        this.eligible = eligible;
        this.entering = entering;
        this.entries = entries;
        this.results = results;
        this.participants = participants;
        this.lists = lists;
        this.exam = exam;
        this.identity = identity;
        this.clock = clock;
    }

    Page<ContestCard> list(long memberId, @Nullable RoundPhase phase, PageRequest page) {
        Instant now = clock.instant();
        Page<WholeContest> contests = eligible.of(identity.member(memberId), phase, now, page);
        Map<Long, EntryState> entered = entries.of(
                memberId,
                contests.items().stream()
                        .flatMap(contest -> contest.events().stream())
                        .map(WholeEvent::id)
                        .toList());
        Map<Occasion, AttemptSummary> attempts = exam.latestOf(
                memberId,
                contests.items().stream()
                        .map(contest -> contest.currentAt(now).round().occasion())
                        .toList());
        return contests.map(contest -> card(contest, entered, attempts, now));
    }

    private static ContestCard card(
            WholeContest contest, Map<Long, EntryState> entered, Map<Occasion, AttemptSummary> attempts, Instant now) {
        RoundInContest current = contest.currentAt(now);
        RoundRow round = current.round();
        return new ContestCard(
                contest.id(),
                contest.contest().name(),
                contest.contest().summary(),
                round.window().phaseAt(now),
                contest.event(current.event().id()).orElseThrow().stageAt(now),
                contest.events().size(),
                current.event().name(),
                round.id(),
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                contest.events().stream().anyMatch(event -> entered.get(event.id()) == EntryState.ENTERED),
                progress(attempts.get(round.occasion())));
    }

    ContestView view(long memberId, long contestId) {
        Instant now = clock.instant();
        WholeContest contest = entering.open(memberId, contestId);
        Map<Long, EntryState> entered = entries.of(
                memberId, contest.events().stream().map(WholeEvent::id).toList());
        Map<Occasion, AttemptSummary> attempts = exam.latestOf(
                memberId,
                contest.rounds().map(place -> place.round().occasion()).toList());
        Set<Long> taken = participants.takenBy(
                memberId, contest.rounds().map(place -> place.round().id()).toList());
        return new ContestView(
                contest.id(),
                contest.contest().name(),
                contest.contest().summary(),
                identity.organisation(contest.contest().organisationId()).name(),
                contest.events().stream()
                        .map(event -> new ContestView.EventView(
                                event.id(),
                                event.event().name(),
                                event.event().tradeId(),
                                event.stageAt(now),
                                entry(event.event().entry()),
                                entered.get(event.id()) == EntryState.ENTERED,
                                entered.get(event.id()),
                                event.entryOpen(now),
                                event.rounds().stream()
                                        .map(round ->
                                                round(round, memberId, attempts.get(round.occasion()), taken, now))
                                        .toList()))
                        .toList(),
                contest.currentAt(now).round().id(),
                now);
    }

    /** A code is for those who were given it. */
    private static ContestView.EntryView entry(EntryRules rules) {
        return new ContestView.EntryView(
                rules.opensAt(), rules.closesAt(), rules.unitCap(), rules.approved(), rules.code() != null);
    }

    private ContestView.RoundView round(
            RoundRow round, long memberId, @Nullable AttemptSummary attempt, Set<Long> taken, Instant now) {
        AdvancementRow list = publicList(round);
        Blueprint blueprint = exam.blueprint(round.frozenBlueprint());
        return new ContestView.RoundView(
                round.id(),
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.window().entryEndsAt(),
                round.duration().toSeconds(),
                round.triesMax(),
                attempt == null ? 0 : attempt.tryNo(),
                attempt == null || round.rules().triesPerDay() == null
                        ? 0
                        : exam.startedSince(round.occasion(), memberId, Plain.dayOf(now)),
                round.questionCount(),
                round.fullMarksTenths(),
                blueprint.multipleRule(),
                round.reveal(),
                round.rules(),
                round.window().phaseAt(now),
                Stages.of(round, now),
                round.resultsAt(),
                round.closedAt(),
                RuleSentences.of(round, blueprint),
                blueprint.drawRule().checkable(),
                progress(attempt),
                attempt == null ? null : attempt.attemptId(),
                taken.contains(round.id()),
                list == null ? null : list.stageAt(now),
                list == null ? null : onList(round, memberId),
                myResult(round, memberId));
    }

    private @Nullable AdvancementRow publicList(RoundRow round) {
        return round.rules().advancement() == null || round.closedAt() == null
                ? null
                : lists.find(round.id()).filter(AdvancementRow::isPublic).orElse(null);
    }

    private boolean onList(RoundRow round, long memberId) {
        return lists.lineOf(round.id(), memberId)
                .filter(AdvancementLine::advances)
                .isPresent();
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
