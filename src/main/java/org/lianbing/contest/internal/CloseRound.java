package org.lianbing.contest.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lianbing.contest.ContestPlaced;
import org.lianbing.contest.RoundClosed;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.TransactionRetry;

/**
 * Ranks a round once nobody can be answering any more, lets the results out, and tells everybody. Goes in steps of
 * {@value #STEP} members, each one transaction that holds the round and goes on where the last one ended: a stop in
 * between, or two instances at it, lose and double nothing. Ranks follow from the attempts alone, so whoever takes the
 * next step comes to the same list.
 */
@Singleton
class CloseRound {
    private static final int STEP = 500;

    private final ContestStore contests;
    private final ResultStore results;
    private final BoardStore boards;
    private final RankRound ranking;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final ObjectMapper json;
    private final ContestSettings settings;
    private final Clock clock;

    CloseRound(
            ContestStore contests,
            ResultStore results,
            BoardStore boards,
            RankRound ranking,
            ExamApi exam,
            IdentityApi identity,
            Outbox outbox,
            Audit audit,
            TransactionRetry transactions,
            ObjectMapper json,
            ContestSettings settings,
            Clock clock) {
        this.contests = contests;
        this.results = results;
        this.boards = boards;
        this.ranking = ranking;
        this.exam = exam;
        this.identity = identity;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return false while somebody may still be answering or marking, or the places wait for the organiser to reveal them */
    boolean close(long roundId) {
        if (!transactions.inTransaction(() -> begin(roundId))) {
            return false;
        }
        if (round(roundId).closedAt() == null) {
            // Places that wait for the reveal stand as they were written, whatever is marked or voided meanwhile.
            List<Ranking.Placed> places =
                    boards.board(roundId).rankedAt() == null ? ranking.rank(round(roundId), null) : List.of();
            while (transactions.inTransaction(() -> writeNext(roundId, places))) {
                // the next step
            }
            if (round(roundId).closedAt() == null) {
                return false;
            }
        }
        while (transactions.inTransaction(() -> announceNext(roundId))) {
            // the next step
        }
        return true;
    }

    private boolean begin(long roundId) {
        RoundRow round = lock(roundId).round();
        if (round.closingAt() != null) {
            return true;
        }
        Instant now = clock.instant();
        // A start that was let in just before the end may commit a moment after it.
        if (now.isBefore(round.resultsAt().plus(settings.closeGrace())) || !marked(round)) {
            return false;
        }
        results.closing(roundId, now);
        return true;
    }

    /** Nobody answers any more, no answer waits for its markers, and no regrade has changed only some of the attempts. */
    private boolean marked(RoundRow round) {
        OccasionCounts counts = exam.counts(round.occasion());
        return counts.open() == 0 && counts.marking() == 0 && !exam.regradeGoingLive(round.occasion());
    }

    /** @return whether more is to be written */
    private boolean writeNext(long roundId, List<Ranking.Placed> places) {
        RoundInContest place = lock(roundId);
        RoundRow round = place.round();
        if (round.closedAt() != null) {
            return false;
        }
        int from = round.placedCount();
        if (from < places.size()) {
            results.write(roundId, places.subList(from, Math.min(places.size(), from + STEP)));
            return true;
        }
        if (!RevealRound.mayComeOut(place, boards, identity, clock.instant())) {
            return false;
        }
        results.closed(roundId, clock.instant());
        audit.record(null, "contest.close-round", null, "round:" + roundId, null);
        return false;
    }

    /** Places stay unspoken until all of them stand. @return whether more is to be told */
    private boolean announceNext(long roundId) {
        RoundInContest place = lock(roundId);
        RoundRow round = place.round();
        List<ResultStore.ResultRow> next = results.after(roundId, round.announcedCount(), STEP);
        for (ResultStore.ResultRow result : next) {
            tell(place, result);
        }
        results.announced(roundId, next.size());
        if (next.size() == STEP) {
            return true;
        }
        if (results.settle(roundId, clock.instant())) {
            outbox.record(
                    RoundClosed.TOPIC,
                    Objects.requireNonNull(place.contest().publishedBy()),
                    written(new RoundClosed(roundId, place.contest().id(), round.placedCount())));
        }
        return false;
    }

    private void tell(RoundInContest place, ResultStore.ResultRow result) {
        RoundRow round = place.round();
        int of = round.placedCount();
        outbox.record(
                ContestPlaced.TOPIC,
                result.memberId(),
                written(new ContestPlaced(round.id(), result.memberId(), result.rank(), result.scoreTenths(), of)));
        identity.message(
                result.memberId(),
                "contest.result",
                place.named() + "的成绩公布了：您得 " + Plain.marks(result.scoreTenths()) + " 分，第 " + result.rank() + " 名，共 "
                        + of + " 人。");
    }

    private RoundInContest lock(long roundId) {
        return contests.lockByRound(roundId).orElseThrow(() -> NotFound.of("contest"));
    }

    private RoundRow round(long roundId) {
        return contests.findByRound(roundId)
                .orElseThrow(() -> NotFound.of("contest"))
                .round();
    }

    private String written(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
