package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lianbing.contest.RoundFinished;
import org.lianbing.contest.RoundPhase;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/** Who may enter does; for everybody else the contest does not exist. */
@Singleton
class EnterContest {
    private final ContestStore contests;
    private final ParticipantStore participants;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Clock clock;

    EnterContest(
            ContestStore contests,
            ParticipantStore participants,
            IdentityApi identity,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Harmless to repeat. */
    void enter(long memberId, long contestId) {
        Instant now = clock.instant();
        ContestRow contest = open(memberId, contestId);
        if (contest.round().window().phaseAt(now) == RoundPhase.FINISHED) {
            if (participants.takesPart(contest.round().id(), memberId)) {
                return;
            }
            throw new RoundFinished();
        }
        transactions.inTransaction(() -> participants.enter(contest.round(), List.of(memberId), now));
    }

    /** The contest, if this member may enter it. */
    ContestRow open(long memberId, long contestId) {
        return mustAdmit(memberId, contests.find(contestId).orElseThrow(() -> NotFound.of("contest")));
    }

    ContestRow openByRound(long memberId, long roundId) {
        return mustAdmit(memberId, contests.findByRound(roundId).orElseThrow(() -> NotFound.of("contest")));
    }

    ContestRow mustAdmit(long memberId, ContestRow contest) {
        if (!contest.published() || !contests.eligibility(contest).admits(identity.member(memberId))) {
            throw NotFound.of("contest");
        }
        return contest;
    }
}
