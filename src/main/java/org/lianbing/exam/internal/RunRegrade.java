package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.exam.RegradeLive;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.exam.RegradeState;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Carries a regrade on, one step in one transaction: how far it is stands in its row, so whoever comes after a kill goes on
 * where the last commit left it, and two instances at once take turns at its lock.
 */
@Singleton
class RunRegrade {
    private static final int STEP = 200;

    private final Sql sql;
    private final RegradeStore regrades;
    private final RegradeScores scores;
    private final MarkSheets sheets;
    private final StandingRemedies remedies;
    private final AttemptLists lists;
    private final List<RegradeImpact> impacts;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    RunRegrade(
            Sql sql,
            RegradeStore regrades,
            RegradeScores scores,
            MarkSheets sheets,
            StandingRemedies remedies,
            AttemptLists lists,
            List<RegradeImpact> impacts,
            Outbox outbox,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.regrades = regrades;
        this.scores = scores;
        this.sheets = sheets;
        this.remedies = remedies;
        this.lists = lists;
        this.impacts = List.copyOf(impacts);
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run(long id) {
        while (step(id, STEP)) {
            // the next step
        }
    }

    /** @return whether there may be more to do now */
    boolean step(long id, int attempts) {
        RegradeRow regrade = regrades.find(id).orElseThrow();
        return switch (regrade.state()) {
            case COMPUTING -> transactions.inTransaction(() -> computeNext(id, attempts)) || propose(regrade.id());
            case GOING_LIVE -> transactions.inTransaction(() -> applyNext(id, attempts));
            case PROPOSED, LIVE, WITHDRAWN -> false;
        };
    }

    private boolean computeNext(long id, int attempts) {
        RegradeRow regrade = regrades.lock(id);
        List<Long> next = scores.submitted(regrade.occasion(), regrade.seenTo(), attempts);
        if (regrade.state() != RegradeState.COMPUTING || next.isEmpty()) {
            return false;
        }
        Remedies proposed = remedies.decided(regrade.occasion()).then(remedies.of(id));
        remark(regrade, next, proposed);
        sql.update("UPDATE exam_regrade SET seen_to = ? WHERE id = ?", next.getLast(), id);
        return true;
    }

    /** Consequences may take their owners a while: asked outside of any transaction. @return false, as nothing is left */
    private boolean propose(long id) {
        RegradeRow regrade = regrades.find(id).orElseThrow();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RegradePolicy policy : RegradePolicy.values()) {
            Plan plan = new Plan(scores, id, regrade.occasion(), policy);
            int ordinal = 0;
            for (RegradeImpact impact : impacts) {
                for (RegradeImpact.Consequence one : impact.foresee(plan)) {
                    rows.add(new Object[] {id, policy, ordinal++, one.subject(), one.words(), one.count()});
                }
            }
        }
        transactions.inTransaction(() -> {
            if (regrades.lock(id).state() == RegradeState.COMPUTING) {
                sql.insertRows(
                        "INSERT INTO exam_regrade_consequence (regrade_id, policy, ordinal, subject, words, amount)"
                                + " VALUES",
                        rows,
                        "");
                sql.update("UPDATE exam_regrade SET state = ? WHERE id = ?", RegradeState.PROPOSED, id);
            }
        });
        return false;
    }

    private boolean applyNext(long id, int attempts) {
        RegradeRow regrade = regrades.lock(id);
        if (regrade.state() != RegradeState.GOING_LIVE) {
            return false;
        }
        List<Long> next = scores.notApplied(regrade, regrade.appliedTo(), attempts);
        if (next.isEmpty()) {
            // Whoever was submitting while it was decided may have been passed over.
            next = scores.notApplied(regrade, 0, attempts);
        }
        if (next.isEmpty()) {
            finish(regrade);
            return false;
        }
        RegradePolicy policy = Objects.requireNonNull(regrade.policy());
        Map<Long, RegradeScores.Score> standing = remark(regrade, next, remedies.decided(regrade.occasion()));
        scores.apply(id, next, policy);
        tell(regrade, policy, standing);
        sql.update("UPDATE exam_regrade SET applied_to = GREATEST(applied_to, ?) WHERE id = ?", next.getLast(), id);
        return true;
    }

    private Map<Long, RegradeScores.Score> remark(RegradeRow regrade, List<Long> attemptIds, Remedies by) {
        Map<Long, RegradeScores.Score> standing = scores.lock(attemptIds);
        Map<Long, SheetMarks> marks = sheets.mark(sheets.sheets(attemptIds), Map.of(regrade.occasion(), by));
        scores.propose(regrade.id(), standing, marks);
        return standing;
    }

    private void tell(RegradeRow regrade, RegradePolicy policy, Map<Long, RegradeScores.Score> before) {
        List<Outbox.Fact> facts = new ArrayList<>();
        scores.lock(List.copyOf(before.keySet())).forEach((id, now) -> {
            RegradeScores.Score old = Objects.requireNonNull(before.get(id));
            if (!now.equals(old)) {
                facts.add(new Outbox.Fact(
                        now.memberId(),
                        "{\"regradeId\":" + regrade.id() + ",\"occasion\":\"" + regrade.occasion()
                                + "\",\"policy\":\"" + policy + "\",\"attemptId\":" + id + ",\"memberId\":"
                                + now.memberId() + ",\"tryNo\":" + now.tryNo() + ",\"oldScoreTenths\":"
                                + old.scoreTenths() + ",\"scoreTenths\":" + now.scoreTenths() + ",\"rightCount\":"
                                + now.rightCount() + "}"));
            }
        });
        outbox.recordAll(RegradeLive.ATTEMPT_TOPIC, facts);
    }

    /** Not while somebody is submitting by what stood before: her attempt is still open here, or waits for its new marks. */
    private void finish(RegradeRow regrade) {
        if (lists.counts(regrade.occasion()).open() > 0) {
            return;
        }
        sql.update(
                "UPDATE exam_regrade SET state = ?, under_way = NULL, live_at = ? WHERE id = ?",
                RegradeState.LIVE,
                clock.instant(),
                regrade.id());
        audit.record(null, "exam.regrade-live", null, regrade.occasion() + " regrade:" + regrade.id(), null);
        outbox.record(
                RegradeLive.TOPIC,
                regrade.occasion().key(),
                "{\"regradeId\":" + regrade.id() + ",\"occasion\":\"" + regrade.occasion() + "\",\"policy\":\""
                        + regrade.policy() + "\"}");
    }

    private record Plan(RegradeScores scores, long regradeId, Occasion occasion, RegradePolicy policy)
            implements RegradeImpact.Plan {
        @Override
        public List<RegradeImpact.Change> changes(long afterAttemptId, int limit) {
            return scores.changes(regradeId, policy, afterAttemptId, limit);
        }
    }
}
