package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.lianbing.bank.internal.QuestionFlags.FlagRow;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/** What somebody decides about an open flag of a question. */
@Singleton
final class SettleFlag {
    private final QuestionReach reach;
    private final QuestionFlags flags;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    SettleFlag(QuestionReach reach, QuestionFlags flags, Audit audit, TransactionRetry transactions, Clock clock) {
        this.reach = reach;
        this.flags = flags;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void stillHolds(Caller caller, long questionId, long flagId, String note) {
        transactions.inTransaction(() -> {
            FlagRow flag = open(caller, questionId, flagId);
            flags.settle(flag, QuestionFlags.Settled.STILL_HOLDS, note, caller.memberId(), clock.instant());
            audit.record(caller.memberId(), "bank.settle-flag", null, "question:" + questionId, note);
        });
    }

    void withhold(Caller caller, long questionId, long flagId, boolean withheld) {
        transactions.inTransaction(() -> {
            flags.withhold(open(caller, questionId, flagId), withheld);
            audit.record(
                    caller.memberId(),
                    withheld ? "bank.withhold-question" : "bank.release-question",
                    null,
                    "question:" + questionId,
                    null);
        });
    }

    /** Holds the question's bank, so that two people never decide about one flag at once. */
    private FlagRow open(Caller caller, long questionId, long flagId) {
        reach.lock(caller, questionId);
        FlagRow flag = flags.find(questionId, flagId).orElseThrow(() -> NotFound.of("bank"));
        if (!flag.open()) {
            throw BankProblem.flagSettled();
        }
        return flag;
    }
}
