package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.NotADraft;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.WindowKind;
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
    private final DraftStore drafts;
    private final ContestViews views;
    private final OrganiserReach reach;
    private final TransactionRetry transactions;
    private final Audit audit;
    private final Clock clock;

    ContestDrafts(
            ContestStore contests,
            DraftStore drafts,
            ContestViews views,
            OrganiserReach reach,
            TransactionRetry transactions,
            Audit audit,
            Clock clock) {
        this.contests = contests;
        this.drafts = drafts;
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
            long id = drafts.insert(row(0, author, now, home, draft));
            write(id, draft, Optional.empty());
            audit.record(author, "contest.write-draft", null, "contest:" + id, draft.name());
            return id;
        });
    }

    void change(Caller caller, long contestId, ContestDraft draft) {
        DraftShape.check(draft);
        OrganisationCard home = reach.mustReach(caller, draft);
        transactions.inTransaction(() -> {
            WholeContest before = lockDraft(caller, contestId);
            ContestRow contest = before.contest();
            drafts.update(row(contestId, contest.createdBy(), contest.createdAt(), home, draft));
            write(contestId, draft, Optional.of(before));
            audit.record(caller.memberId(), "contest.change-draft", null, "contest:" + contestId, draft.name());
        });
    }

    void delete(Caller caller, long contestId) {
        transactions.inTransaction(() -> {
            ContestRow draft = lockDraft(caller, contestId).contest();
            drafts.delete(draft.id());
            audit.record(caller.memberId(), "contest.delete-draft", null, "contest:" + contestId, draft.name());
        });
    }

    /** Holds a draft until the transaction ends. */
    WholeContest lockDraft(Caller caller, long contestId) {
        WholeContest contest =
                reach.mustReach(caller, contests.lock(contestId).orElseThrow(() -> NotFound.of("contest")));
        if (contest.contest().published()) {
            throw new NotADraft();
        }
        return contest;
    }

    private void write(long contestId, ContestDraft draft, Optional<WholeContest> before) {
        mustKnow(draft, before);
        drafts.keepEvents(
                contestId,
                draft.events().stream()
                        .map(EventDraft::id)
                        .filter(Objects::nonNull)
                        .toList());
        int ordinal = 0;
        for (EventDraft event : draft.events()) {
            long eventId = drafts.save(contestId, ++ordinal, event(event));
            drafts.eligibility(eventId, eligibility(draft.organisationId(), event));
            drafts.keepRounds(
                    eventId,
                    event.rounds().stream()
                            .map(RoundDraft::id)
                            .filter(Objects::nonNull)
                            .toList());
            int number = 0;
            for (RoundDraft round : event.rounds()) {
                drafts.save(contestId, eventId, ++number, round(eventId, round));
            }
        }
    }

    /** What is to be changed must be this contest's, and a round must stay in its event. */
    private static void mustKnow(ContestDraft draft, Optional<WholeContest> before) {
        for (EventDraft event : draft.events()) {
            Optional<WholeEvent> known = before.flatMap(contest -> contest.event(idOf(event.id())));
            if (event.id() != null && known.isEmpty()) {
                throw new NotFound("contest.event-not-found", "这场竞赛里没有这个赛项，请刷新后再改。");
            }
            for (RoundDraft round : event.rounds()) {
                if (round.id() != null
                        && known.stream()
                                .flatMap(found -> found.rounds().stream())
                                .noneMatch(found -> found.id() == idOf(round.id()))) {
                    throw new NotFound("contest.round-not-found", "这个赛项里没有这一轮，请刷新后再改。");
                }
            }
        }
    }

    /** 0 for what is new. */
    private static long idOf(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    private static Eligibility eligibility(long home, EventDraft event) {
        return new Eligibility(
                home,
                new HashSet<>(event.eligibility().organisationIds()),
                new HashSet<>(event.eligibility().tradeIds()),
                new HashSet<>(event.eligibility().levels()));
    }

    private static ContestRow row(long id, long author, Instant createdAt, OrganisationCard home, ContestDraft draft) {
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
                null);
    }

    private static EventRow event(EventDraft draft) {
        return new EventRow(idOf(draft.id()), draft.name().strip(), draft.tradeId(), entry(draft.entry()));
    }

    private static EntryRules entry(EntryRules draft) {
        return new EntryRules(
                millis(draft.opensAt()),
                millis(draft.closesAt()),
                draft.unitCap(),
                draft.approval(),
                draft.code() == null || draft.code().isBlank()
                        ? null
                        : draft.code().strip());
    }

    private RoundRow round(long eventId, RoundDraft draft) {
        RoundRules rules = rules(draft.rules());
        RoundWindow window = RoundWindow.of(
                draft.startsAt().truncatedTo(ChronoUnit.MILLIS),
                draft.endsAt().truncatedTo(ChronoUnit.MILLIS),
                rules.lateEntrySeconds());
        StoredBlueprint stored = new StoredBlueprint(draft.multipleRule(), draft.blueprint(), draft.marking());
        Blueprint blueprint = stored.toFreeze();
        return new RoundRow(
                idOf(draft.id()),
                eventId,
                draft.name().strip(),
                window,
                rules.window() == WindowKind.COMMON ? window.length() : Duration.ofSeconds(draft.durationSeconds()),
                draft.triesMax(),
                draft.reveal(),
                draft.practiceWhileRunning(),
                rules,
                views.written(stored),
                null,
                blueprint.questionCount(),
                blueprint.fullMarksTenths(),
                window.endsAt().plus(rules.late().within()),
                null,
                0,
                null,
                0);
    }

    private static RoundRules rules(RoundRules draft) {
        return new RoundRules(
                draft.kind(),
                draft.window(),
                draft.lateEntrySeconds(),
                draft.leastSeconds(),
                draft.triesPerDay(),
                draft.counting(),
                millis(draft.freezesAt()),
                millis(draft.noticeEndsAt()),
                draft.advancement(),
                draft.lateAnswerSeconds());
    }

    /** The column holds milliseconds: what is compared later must be what was stored. */
    private static @Nullable Instant millis(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
