package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.exam.DeadlinePassed;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * Decides and writes one batch of the lane in one transaction. How many statements that takes does not depend on how
 * many entries there are: lock the attempts, write the answers, keep the late ones, and for submits read, mark, write
 * the results and sign the answers. Deadlocks and the like run the whole transaction again.
 */
@Singleton
class AnswerBatch {
    private final TransactionRetry transactions;
    private final AnswerStore answers;
    private final MarkAttempts marking;
    private final AnswerCodes codes;

    AnswerBatch(TransactionRetry transactions, AnswerStore answers, MarkAttempts marking, AnswerCodes codes) {
        this.transactions = transactions;
        this.answers = answers;
        this.marking = marking;
        this.codes = codes;
    }

    /** Sets the outcome of every entry; the caller tells it after this has returned, which is after the commit. */
    void commit(List<LaneEntry> entries) {
        transactions.inTransaction(() -> write(entries));
    }

    private void write(List<LaneEntry> entries) {
        Map<Long, LockedAttempt> attempts = answers.lock(entries);
        Decided decided = new Decided(entries.size());
        for (LaneEntry entry : entries) {
            LockedAttempt attempt = attempts.get(entry.attemptId);
            if (attempt == null) {
                entry.refuse(NotFound.of("exam"));
            } else {
                decided.add(attempt, entry);
            }
        }
        if (!decided.taken.isEmpty()) {
            answers.upsert(decided.taken);
        }
        if (!decided.late.isEmpty()) {
            answers.keepLate(decided.late, decided.lateButScored);
        }
        if (!decided.ended.isEmpty()) {
            marking.mark(decided.ended);
        }
        if (!decided.toTell.isEmpty()) {
            tellHowTheyEnded(decided.toTell);
        }
    }

    private void tellHowTheyEnded(Map<LaneEntry.Submit, LockedAttempt> submits) {
        Map<Long, String> codeOf =
                codes.of(submits.values().stream().map(attempt -> attempt.id).toList());
        submits.forEach((submit, attempt) -> submit.ended(new SubmittedView(
                Instant.ofEpochMilli(attempt.submittedAtMillis()),
                attempt.submittedBy(),
                Objects.requireNonNull(codeOf.get(attempt.id)))));
    }

    /** What a batch comes to, entry by entry in the order they came. */
    private static final class Decided {
        final List<LaneEntry.Save> taken;
        final List<LaneEntry.Save> late = new ArrayList<>();
        final Set<LaneEntry.Save> lateButScored = new HashSet<>();
        final List<LockedAttempt> ended = new ArrayList<>();
        /** Submits whose callers want to hear how their attempts ended, now or before. */
        final Map<LaneEntry.Submit, LockedAttempt> toTell = new LinkedHashMap<>();

        Decided(int size) {
            taken = new ArrayList<>(size);
        }

        void add(LockedAttempt attempt, LaneEntry entry) {
            switch (entry) {
                case LaneEntry.Save save -> add(attempt, save);
                case LaneEntry.Submit submit -> add(attempt, submit);
            }
        }

        private void add(LockedAttempt attempt, LaneEntry.Save save) {
            RuntimeException objection = attempt.objectionTo(save);
            if (objection == null) {
                taken.add(save);
                if (attempt.late(save)) {
                    late.add(save);
                    lateButScored.add(save);
                }
                return;
            }
            save.refuse(objection);
            if (objection instanceof DeadlinePassed) {
                late.add(save);
            }
        }

        private void add(LockedAttempt attempt, LaneEntry.Submit submit) {
            RuntimeException objection = attempt.objectionTo(submit);
            if (objection != null) {
                submit.refuse(objection);
                return;
            }
            if (attempt.end(submit)) {
                ended.add(attempt);
                submit.grant(1);
            } else {
                submit.grant(0);
            }
            if (submit.by == SubmittedBy.WORKER) {
                toTell.put(submit, attempt);
            }
        }
    }
}
