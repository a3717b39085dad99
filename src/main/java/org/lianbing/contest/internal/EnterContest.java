package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.EntryClosed;
import org.lianbing.contest.EntryCodeWrong;
import org.lianbing.contest.EntryNotOpen;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.EntryState;
import org.lianbing.contest.RoundFinished;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/** Who may enter does; for everybody else the contest does not exist. */
@Singleton
class EnterContest {
    private final ContestStore contests;
    private final ParticipantStore participants;
    private final EntryStore entries;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Clock clock;

    EnterContest(
            ContestStore contests,
            ParticipantStore participants,
            EntryStore entries,
            IdentityApi identity,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.entries = entries;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Harmless to repeat.
     *
     * @param eventId null where only one event is open to her
     * @param code as she gave it; null if she gave none
     * @return how far her registration is
     */
    EntryState enter(long memberId, long contestId, @Nullable Long eventId, @Nullable String code) {
        Instant now = clock.instant();
        WholeEvent event = chosen(open(memberId, contestId), eventId);
        Optional<EntryState> before = entries.find(event.id(), memberId).map(EntryStore.EntryRow::state);
        if (before.isPresent()) {
            return before.get();
        }
        mustBeOpen(event, code, now);
        MemberCard member = identity.member(memberId);
        return transactions.inTransaction(() -> register(event, member, now));
    }

    private static void mustBeOpen(WholeEvent event, @Nullable String code, Instant now) {
        EntryRules rules = event.event().entry();
        if (event.entryClosed(now)) {
            throw rules.closesAt() == null ? new RoundFinished() : new EntryClosed();
        }
        if (!event.entryOpen(now)) {
            throw new EntryNotOpen();
        }
        if (rules.code() != null && (code == null || !rules.code().equals(code.strip()))) {
            throw new EntryCodeWrong();
        }
    }

    /** The lock must be the first thing read: what the transaction sees afterwards is then what others have committed. */
    private EntryState register(WholeEvent event, MemberCard member, Instant now) {
        EntryRules rules = event.event().entry();
        long placesTaken = 0;
        if (rules.unitCap() != null) {
            entries.lockEvent(event.id());
            placesTaken = entries.placesTaken(event.id(), member.unitId());
        }
        entries.insert(event.id(), member.id(), member.unitId(), EntryDecision.of(rules, placesTaken), now);
        // A registration of hers that came in between stands as it is.
        EntryState state = entries.find(event.id(), member.id()).orElseThrow().state();
        if (state == EntryState.ENTERED) {
            participants.join(event, List.of(member.id()));
        }
        return state;
    }

    private static WholeEvent chosen(WholeContest contest, @Nullable Long eventId) {
        if (eventId != null) {
            return contest.event(eventId).orElseThrow(() -> NotFound.of("contest"));
        }
        if (contest.events().size() > 1) {
            throw new BadInput("contest.event-missing", "eventId", "这场竞赛有几个赛项，请选择要参加的赛项。");
        }
        return contest.events().getFirst();
    }

    /** The contest with the events that this member may enter; it does not exist for her if there is none. */
    WholeContest open(long memberId, long contestId) {
        WholeContest contest = contests.find(contestId).orElseThrow(() -> NotFound.of("contest"));
        if (!contest.contest().published()) {
            throw NotFound.of("contest");
        }
        MemberCard member = identity.member(memberId);
        Set<Long> admitting = contest.events().stream()
                .map(WholeEvent::id)
                .filter(event -> contests.eligibility(contest.contest(), event).admits(member))
                .collect(Collectors.toSet());
        if (admitting.isEmpty()) {
            throw NotFound.of("contest");
        }
        return contest.only(admitting);
    }

    RoundInContest openByRound(long memberId, long roundId) {
        return mustAdmit(memberId, contests.findByRound(roundId).orElseThrow(() -> NotFound.of("contest")));
    }

    RoundInContest mustAdmit(long memberId, RoundInContest round) {
        if (!round.contest().published() || !contests.eligibility(round).admits(identity.member(memberId))) {
            throw NotFound.of("contest");
        }
        return round;
    }
}
