package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.NotADraft;
import org.lianbing.exam.Blueprint;
import org.lianbing.identity.Caller;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/** Writing a contest before anybody sees it. */
@Singleton
class ContestDrafts {
    private final ContestStore contests;
    private final ContestViews views;
    private final OrganiserReach reach;
    private final TransactionRetry transactions;
    private final Audit audit;
    private final Clock clock;

    ContestDrafts(
            ContestStore contests,
            ContestViews views,
            OrganiserReach reach,
            TransactionRetry transactions,
            Audit audit,
            Clock clock) {
        this.contests = contests;
        this.views = views;
        this.reach = reach;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    long create(Caller caller, ContestDraft draft) {
        DraftShape.check(draft);
        OrganisationCard home = reach.mustReach(caller, draft);
        return create(caller.memberId(), home, draft, clock.instant());
    }

    /** Without asking for rights: for what the service itself sets up. */
    long create(long author, OrganisationCard home, ContestDraft draft, Instant now) {
        return transactions.inTransaction(() -> {
            long id = contests.insert(row(0, author, now, home, round(0, 0, draft.round()), draft));
            ContestRow stored = contests.find(id).orElseThrow();
            contests.eligibility(stored.round().eventId(), eligibility(draft));
            return id;
        });
    }

    void change(Caller caller, long contestId, ContestDraft draft) {
        DraftShape.check(draft);
        OrganisationCard home = reach.mustReach(caller, draft);
        transactions.inTransaction(() -> {
            ContestRow before = lockDraft(caller, contestId);
            RoundRow round = round(before.round().id(), before.round().eventId(), draft.round());
            contests.update(row(contestId, before.createdBy(), before.createdAt(), home, round, draft));
            contests.eligibility(round.eventId(), eligibility(draft));
        });
    }

    void delete(Caller caller, long contestId) {
        transactions.inTransaction(() -> {
            ContestRow draft = lockDraft(caller, contestId);
            contests.delete(draft.id());
            audit.record(caller.memberId(), "contest.delete-draft", null, "contest:" + contestId, draft.name());
        });
    }

    /** Holds a draft until the transaction ends. */
    ContestRow lockDraft(Caller caller, long contestId) {
        ContestRow contest =
                reach.mustReach(caller, contests.lock(contestId).orElseThrow(() -> NotFound.of("contest")));
        if (contest.published()) {
            throw new NotADraft();
        }
        return contest;
    }

    private static Eligibility eligibility(ContestDraft draft) {
        return new Eligibility(
                draft.organisationId(),
                new HashSet<>(draft.eligibility().organisationIds()),
                new HashSet<>(draft.eligibility().tradeIds()),
                new HashSet<>(draft.eligibility().levels()));
    }

    private static ContestRow row(
            long id, long author, Instant createdAt, OrganisationCard home, RoundRow round, ContestDraft draft) {
        return new ContestRow(
                id,
                home.id(),
                home.path(),
                draft.name().strip(),
                draft.summary().strip(),
                false,
                author,
                createdAt,
                null,
                null,
                round);
    }

    private RoundRow round(long id, long eventId, RoundDraft draft) {
        // The column holds milliseconds: what is compared later must be what was stored.
        RoundWindow window = new RoundWindow(
                draft.startsAt().truncatedTo(ChronoUnit.MILLIS), draft.endsAt().truncatedTo(ChronoUnit.MILLIS));
        StoredBlueprint stored = new StoredBlueprint(draft.multipleRule(), draft.blueprint());
        Blueprint blueprint = stored.toFreeze();
        return new RoundRow(
                id,
                eventId,
                draft.name().strip(),
                window,
                Duration.ofSeconds(draft.durationSeconds()),
                draft.triesMax(),
                draft.reveal(),
                draft.practiceWhileRunning(),
                views.written(stored),
                null,
                blueprint.questionCount(),
                blueprint.fullMarksTenths(),
                window.endsAt(),
                null,
                0,
                null,
                0);
    }
}
