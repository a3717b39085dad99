package org.lianbing.exam.internal;

import io.netty.util.internal.ThreadExecutorMap;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.SubmittedBy;

/**
 * Something waiting in the lane. Each entry is itself the future its caller waits for: one object less for every save.
 * Its outcome is set while the batch is decided and told only once the batch is committed.
 */
abstract sealed class LaneEntry extends CompletableFuture<Long> {
    final long attemptId;
    /** The owner, as checked before the queue; 0 when the service itself submits. */
    final long memberId;
    /** At the edge: this decides whether it is in time. */
    final long arrivedAtMillis;

    /**
     * The event loop of the connection that waits, where the answer is cheapest to write; null when a thread of another
     * kind asked.
     */
    final @Nullable Executor home = ThreadExecutorMap.currentExecutor();

    private long value;
    private @Nullable RuntimeException refusal;

    private LaneEntry(long attemptId, long memberId, long arrivedAtMillis) {
        this.attemptId = attemptId;
        this.memberId = memberId;
        this.arrivedAtMillis = arrivedAtMillis;
    }

    /** The batch grants the entry; {@code value} is what its caller will be told. */
    final void grant(long value) {
        this.value = value;
        this.refusal = null;
    }

    final void refuse(RuntimeException why) {
        this.refusal = why;
    }

    /** Tells the caller. Only after the commit. */
    final void settle() {
        if (refusal == null) {
            complete(value);
        } else {
            completeExceptionally(refusal);
        }
    }

    /** One answer to one question; its value is the sequence number in the committed row. */
    static final class Save extends LaneEntry {
        final int position;
        final long seq;
        final String answer;
        final boolean flagged;
        final String device;
        /** When the phone says it was answered; 0 when it does not say. */
        final long answeredAtMillis;

        Save(
                long attemptId,
                long memberId,
                int position,
                long seq,
                String answer,
                boolean flagged,
                String device,
                long arrivedAtMillis) {
            this(attemptId, memberId, position, seq, answer, flagged, device, arrivedAtMillis, 0);
        }

        Save(
                long attemptId,
                long memberId,
                int position,
                long seq,
                String answer,
                boolean flagged,
                String device,
                long arrivedAtMillis,
                long answeredAtMillis) {
            super(attemptId, memberId, arrivedAtMillis);
            this.answeredAtMillis = answeredAtMillis;
            this.position = position;
            this.seq = seq;
            this.answer = answer;
            this.flagged = flagged;
            this.device = device;
        }

        /** One number for attempt and position; positions stay below 1,024. */
        long question() {
            return attemptId << 10 | position;
        }
    }

    /** The end of an attempt; its value is 1 if this entry ended it and 0 if it was ended before. */
    static final class Submit extends LaneEntry {
        final SubmittedBy by;
        /** Null when the service submits at the deadline. */
        final @Nullable String device;
        /** From the start of the attempt, before which it cannot be handed in. */
        final long leastMillis;
        /** How the attempt ended, set by the batch; null for a sweep, which nobody waits to read. */
        private @Nullable SubmittedView outcome;

        Submit(long attemptId, long memberId, SubmittedBy by, @Nullable String device, long arrivedAtMillis) {
            this(attemptId, memberId, by, device, arrivedAtMillis, 0);
        }

        Submit(
                long attemptId,
                long memberId,
                SubmittedBy by,
                @Nullable String device,
                long arrivedAtMillis,
                long leastMillis) {
            super(attemptId, memberId, arrivedAtMillis);
            this.leastMillis = leastMillis;
            this.by = by;
            this.device = device;
        }

        void ended(SubmittedView outcome) {
            this.outcome = outcome;
        }

        /** To be read only once this entry has completed. */
        SubmittedView outcome() {
            return Objects.requireNonNull(outcome, "a sweep has no outcome");
        }
    }
}
