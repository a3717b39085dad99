package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.lianbing.exam.RegradeNotReady;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.exam.RegradeState;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** The second decision: whether a proposed regrade goes live, and by which policy. */
@Singleton
class DecideRegrade {
    private final Sql sql;
    private final RegradeStore regrades;
    private final AttemptLists lists;
    private final TransactionRetry transactions;
    private final Audit audit;
    private final Clock clock;

    DecideRegrade(
            Sql sql,
            RegradeStore regrades,
            AttemptLists lists,
            TransactionRetry transactions,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.regrades = regrades;
        this.lists = lists;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From the commit on everything that is marked goes by it; older attempts follow in steps.
     *
     * @throws RegradeNotReady unless it is proposed
     */
    void goLive(long actor, long id, RegradePolicy policy, String reason) {
        ProposeRegrade.checkReason(reason);
        transactions.inTransaction(() -> {
            RegradeRow regrade = regrades.lock(id);
            if (regrade.state() != RegradeState.PROPOSED) {
                throw new RegradeNotReady();
            }
            ProposeRegrade.mustBeMarked(lists.counts(regrade.occasion()));
            sql.update(
                    "UPDATE exam_regrade SET state = ?, policy = ?, decided_by = ?, decided_at = ? WHERE id = ?",
                    RegradeState.GOING_LIVE,
                    policy,
                    actor,
                    clock.instant(),
                    id);
            audit.record(
                    actor, "exam.decide-regrade", null, regrade.occasion() + " regrade:" + id + " " + policy, reason);
        });
    }

    /** @throws RegradeNotReady once it is decided */
    void withdraw(long actor, long id) {
        transactions.inTransaction(() -> {
            RegradeRow regrade = regrades.lock(id);
            if (regrade.state() != RegradeState.PROPOSED && regrade.state() != RegradeState.COMPUTING) {
                throw new RegradeNotReady();
            }
            sql.update(
                    "UPDATE exam_regrade SET state = ?, under_way = NULL, decided_by = ?, decided_at = ? WHERE id = ?",
                    RegradeState.WITHDRAWN,
                    actor,
                    clock.instant(),
                    id);
            audit.record(actor, "exam.withdraw-regrade", null, regrade.occasion() + " regrade:" + id, null);
        });
    }
}
