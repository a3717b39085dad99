package org.lianbing.exam.internal;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.lianbing.platform.TransactionRetry;

/**
 * The mistake that {@link AnswersSurviveKillsIT} must find: says "saved" first and commits afterwards. Only there with
 * the test classes, and only when it is asked for by name.
 */
@Singleton
@Replaces(AnswerBatch.class)
@Requires(property = AcknowledgeBeforeCommit.SWITCH)
class AcknowledgeBeforeCommit extends AnswerBatch {
    static final String SWITCH = "lianbing.test.acknowledge-before-commit";
    /** As long as a busy disk takes. */
    private static final Duration COMMIT_TAKES = Duration.ofMillis(20);

    AcknowledgeBeforeCommit(
            TransactionRetry transactions, AnswerStore answers, MarkAttempts marking, AnswerCodes codes) {
        super(transactions, answers, marking, codes);
    }

    @Override
    void commit(List<LaneEntry> entries) {
        for (LaneEntry entry : entries) {
            if (entry instanceof LaneEntry.Save save) {
                save.grant(save.seq);
                save.settle();
            }
        }
        LockSupport.parkNanos(COMMIT_TAKES.toNanos());
        super.commit(entries);
    }
}
