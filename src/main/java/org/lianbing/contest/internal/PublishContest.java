package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.BankCard;
import org.lianbing.contest.ContestCheck;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.NotReady;
import org.lianbing.exam.ExamApi;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Audit;
import org.lianbing.platform.TransactionRetry;

/** Checks a draft and freezes it: from then on workers see it and nobody changes it. */
@Singleton
class PublishContest {
    private final ContestStore contests;
    private final ContestDrafts drafts;
    private final ContestViews views;
    private final OrganiserReach reach;
    private final BankApi banks;
    private final ExamApi exam;
    private final WorkingCalendar calendar;
    private final TransactionRetry transactions;
    private final Audit audit;
    private final Clock clock;

    PublishContest(
            ContestStore contests,
            ContestDrafts drafts,
            ContestViews views,
            OrganiserReach reach,
            BankApi banks,
            ExamApi exam,
            WorkingCalendar calendar,
            TransactionRetry transactions,
            Audit audit,
            Clock clock) {
        this.contests = contests;
        this.drafts = drafts;
        this.views = views;
        this.reach = reach;
        this.banks = banks;
        this.exam = exam;
        this.calendar = calendar;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    ContestCheck check(Caller caller, long contestId) {
        return check(reach.contest(caller, contestId), clock.instant());
    }

    /** @throws NotReady with every error */
    void publish(Caller caller, long contestId) {
        transactions.inTransaction(
                () -> publish(drafts.lockDraft(caller, contestId), caller.memberId(), clock.instant()));
    }

    /** Must run in the transaction that holds the draft. */
    void publish(WholeContest draft, long actor, Instant now) {
        ContestCheck check = check(draft, now);
        if (!check.go()) {
            throw new NotReady(check);
        }
        draft.rounds().forEach(this::freeze);
        contests.publish(draft, actor, now);
        audit.record(actor, "contest.publish", null, "contest:" + draft.id(), null);
    }

    private void freeze(RoundInContest place) {
        RoundRow round = place.round();
        long blueprintId = exam.createBlueprint(views.blueprint(round).toFreeze());
        contests.freeze(round, blueprintId);
        if (!round.practiceWhileRunning()) {
            exam.closePractice(blueprintId, place.title(), round.window().startsAt(), round.resultsAt());
        }
    }

    private ContestCheck check(WholeContest contest, Instant now) {
        ContestDraft draft = views.draft(contest);
        ContestCheck check = Readiness.of(
                draft,
                contest.events().stream()
                        .map(event -> facts(contest.contest(), event))
                        .toList(),
                now);
        List<ContestCheck.Finding> findings = new ArrayList<>(check.findings());
        findings.addAll(AdvancementReadiness.of(draft, calendar.days()));
        return new ContestCheck(findings);
    }

    private Readiness.EventFacts facts(ContestRow contest, WholeEvent event) {
        Eligibility eligibility = contests.eligibility(contest, event.id());
        return new Readiness.EventFacts(
                views.eligibleCount(eligibility),
                views.eligiblePaths(eligibility),
                event.rounds().stream().map(round -> facts(contest, round)).toList());
    }

    private Readiness.RoundFacts facts(ContestRow contest, RoundRow round) {
        StoredBlueprint stored = views.blueprint(round);
        List<SectionDraft> drafts = stored.blueprint().sections();
        return new Readiness.RoundFacts(
                drafts.isEmpty() ? null : exam.availability(stored.toFreeze()), open(contest, drafts));
    }

    /** A bank that its company has taken back since the draft was written is no longer there for it, not even by name. */
    private Map<Long, BankCard> open(ContestRow contest, List<SectionDraft> sections) {
        List<String> path = List.of(contest.organisationPath());
        Audience audience = new Audience(path, path);
        Map<Long, BankCard> open = new HashMap<>(banks.banks(
                sections.stream().map(SectionDraft::bankId).distinct().toList()));
        open.values().removeIf(bank -> !audience.sees(bank));
        return open;
    }
}
