package org.lianbing.contest.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.contest.PlaceShift;
import org.lianbing.contest.PlaceShifted;
import org.lianbing.contest.internal.RerankStore.RerankRow;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.TransactionRetry;

/**
 * Gives a round the places of its new marks once a regrade is live. The whole list changes in one transaction, so that
 * nobody reads a list that is half old; then those who are concerned are told in steps of {@value #STEP}, each of which
 * goes on where the last one ended.
 */
@Singleton
class RerankRound {
    private static final int STEP = 500;
    private static final int ROWS_PER_CALL = 5_000;

    private final ContestStore contests;
    private final ResultStore results;
    private final RerankStore reranks;
    private final RankRound ranking;
    private final IdentityApi identity;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final ObjectMapper json;
    private final Clock clock;

    RerankRound(
            ContestStore contests,
            ResultStore results,
            RerankStore reranks,
            RankRound ranking,
            IdentityApi identity,
            Outbox outbox,
            Audit audit,
            TransactionRetry transactions,
            ObjectMapper json,
            Clock clock) {
        this.contests = contests;
        this.results = results;
        this.reranks = reranks;
        this.ranking = ranking;
        this.identity = identity;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** @return false while the round is being closed: its places are written, and told, first */
    boolean rerank(long regradeId) {
        if (!transactions.inTransaction(() -> shift(regradeId))) {
            return false;
        }
        while (transactions.inTransaction(() -> tellNext(regradeId))) {
            // the next step
        }
        return true;
    }

    private boolean shift(long regradeId) {
        long roundId = reranks.find(regradeId).orElseThrow().roundId();
        RoundRow round = lock(roundId).round();
        RerankRow rerank = reranks.lock(regradeId);
        if (rerank.rankedAt() != null || rerank.settledAt() != null) {
            return true;
        }
        if (round.closingAt() == null) {
            // Whoever closes it will find the new marks.
            reranks.settle(regradeId, clock.instant());
            return true;
        }
        List<Ranking.Placed> places = ranking.rank(round, null);
        boolean told = round.closedAt() != null;
        if (round.placedCount() < places.size() || told && round.announcedCount() < round.placedCount()) {
            return false;
        }
        Map<Long, PlaceShifts.Place> before = standing(roundId);
        List<PlaceShift> shifts = PlaceShifts.between(before, places);
        if (!shifts.isEmpty()) {
            results.replace(roundId, places);
        }
        reranks.ranked(regradeId, shifts, clock.instant());
        if (!told) {
            // Whoever announces the places announces these.
            reranks.settle(regradeId, clock.instant());
        }
        audit.record(null, "contest.rerank-round", null, "round:" + roundId + " regrade:" + regradeId, null);
        return true;
    }

    private Map<Long, PlaceShifts.Place> standing(long roundId) {
        Map<Long, PlaceShifts.Place> places = new HashMap<>();
        List<ResultStore.ResultRow> some;
        long after = 0;
        do {
            some = results.after(roundId, after, ROWS_PER_CALL);
            some.forEach(row -> places.put(row.memberId(), PlaceShifts.Place.of(row)));
            after = some.isEmpty() ? after : some.getLast().position();
        } while (some.size() == ROWS_PER_CALL);
        return places;
    }

    /** @return whether more is to be told */
    private boolean tellNext(long regradeId) {
        long roundId = reranks.find(regradeId).orElseThrow().roundId();
        RoundInContest place = lock(roundId);
        RerankRow rerank = reranks.lock(regradeId);
        if (rerank.settledAt() != null) {
            return false;
        }
        List<PlaceShift> next = reranks.shiftsAfter(regradeId, rerank.toldTo(), STEP);
        for (PlaceShift shift : next) {
            tell(place, rerank, shift);
        }
        if (next.size() == STEP) {
            reranks.toldTo(regradeId, next.getLast().memberId());
            return true;
        }
        reranks.settle(regradeId, clock.instant());
        return false;
    }

    private void tell(RoundInContest place, RerankRow rerank, PlaceShift shift) {
        outbox.record(
                PlaceShifted.TOPIC,
                shift.memberId(),
                written(new PlaceShifted(
                        rerank.regradeId(),
                        rerank.roundId(),
                        shift.memberId(),
                        rerank.policy(),
                        shift.oldRank(),
                        shift.rank(),
                        shift.oldScoreTenths(),
                        shift.scoreTenths())));
        identity.message(shift.memberId(), "contest.result", words(place, rerank.policy(), shift));
    }

    private static String words(RoundInContest place, RegradePolicy policy, PlaceShift shift) {
        List<String> changes = new ArrayList<>();
        if (shift.oldScoreTenths() != shift.scoreTenths()) {
            changes.add(
                    "您的得分由 " + Plain.marks(shift.oldScoreTenths()) + " 分改为 " + Plain.marks(shift.scoreTenths()) + " 分");
        }
        if (shift.oldRank() != shift.rank()) {
            changes.add((changes.isEmpty() ? "您的" : "") + "名次由第 " + shift.oldRank() + " 名变为第 " + shift.rank() + " 名");
        }
        return place.named() + "有试题重新判分：" + String.join("，", changes)
                + (policy == RegradePolicy.KEEP_AND_ADD && shift.rank() > shift.oldRank() ? "；已经发给您的奖励不收回" : "")
                + "。更正了什么、为什么，请看成绩页。";
    }

    private RoundInContest lock(long roundId) {
        return contests.lockByRound(roundId).orElseThrow(() -> NotFound.of("contest"));
    }

    private String written(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
