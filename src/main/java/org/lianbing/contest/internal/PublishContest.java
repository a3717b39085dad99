package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.BankCard;
import org.lianbing.contest.ContestCheck;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.NotReady;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.Section;
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
            TransactionRetry transactions,
            Audit audit,
            Clock clock) {
        this.contests = contests;
        this.drafts = drafts;
        this.views = views;
        this.reach = reach;
        this.banks = banks;
        this.exam = exam;
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
    void publish(ContestRow draft, long actor, Instant now) {
        ContestCheck check = check(draft, now);
        if (!check.go()) {
            throw new NotReady(check);
        }
        RoundRow round = draft.round();
        long blueprintId = exam.createBlueprint(views.blueprint(round).toFreeze());
        contests.publish(draft, blueprintId, actor, now);
        if (!round.practiceWhileRunning()) {
            exam.closePractice(blueprintId, draft.name(), round.window().startsAt(), round.resultsAt());
        }
        audit.record(actor, "contest.publish", null, "contest:" + draft.id(), null);
    }

    private ContestCheck check(ContestRow contest, Instant now) {
        RoundDraft round = views.round(contest.round());
        Eligibility eligibility = contests.eligibility(contest);
        List<Section> sections = StoredBlueprint.sections(round.blueprint().sections());
        return Readiness.of(
                round,
                new Readiness.Facts(
                        now,
                        views.eligibleCount(eligibility),
                        sections.isEmpty() ? null : exam.availability(sections),
                        open(contest, round.blueprint().sections()),
                        views.eligiblePaths(eligibility)));
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
