package org.lianbing.exam.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AlreadySubmitted;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.DeadlinePassed;
import org.lianbing.exam.OtherDevice;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.exam.TooEarlyToSubmit;
import org.lianbing.platform.NotFound;

/**
 * An attempt as the lane holds it under its row lock, and the rules of what it still takes. The lane changes it while it
 * goes through a batch: what comes behind a submit in the same batch finds it submitted.
 */
final class LockedAttempt {
    final long id;
    final long memberId;
    final long startedAtMillis;
    final long deadlineMillis;
    /** For how long after the deadline what was answered before it is still scored. */
    final long lateMillis;

    final String device;
    private AttemptState state;
    private @Nullable SubmittedBy submittedBy;
    private long submittedAtMillis;

    LockedAttempt(
            long id,
            long memberId,
            long startedAtMillis,
            long deadlineMillis,
            long lateMillis,
            String device,
            AttemptState state,
            @Nullable SubmittedBy submittedBy,
            long submittedAtMillis) {
        this.id = id;
        this.memberId = memberId;
        this.startedAtMillis = startedAtMillis;
        this.deadlineMillis = deadlineMillis;
        this.lateMillis = lateMillis;
        this.device = device;
        this.state = state;
        this.submittedBy = submittedBy;
        this.submittedAtMillis = submittedAtMillis;
    }

    /** @return null if the answer is taken, else why not */
    @Nullable
    RuntimeException objectionTo(LaneEntry.Save save) {
        if (save.memberId != memberId) {
            return NotFound.of("exam");
        }
        if (submittedBy == SubmittedBy.WORKER) {
            return new AlreadySubmitted();
        }
        if (late(save) && !scoredThoughLate(save)) {
            return new DeadlinePassed();
        }
        if (state == AttemptState.SUBMITTED) {
            return new AlreadySubmitted();
        }
        return save.device.equals(device) ? null : new OtherDevice();
    }

    boolean late(LaneEntry.Save save) {
        return save.arrivedAtMillis >= deadlineMillis;
    }

    /** Only where the round said so before it began, and from the newest phone alone. */
    private boolean scoredThoughLate(LaneEntry.Save save) {
        return state == AttemptState.OPEN
                && save.arrivedAtMillis < deadlineMillis + lateMillis
                && save.answeredAtMillis >= startedAtMillis
                && save.answeredAtMillis < deadlineMillis
                && save.device.equals(device);
    }

    /** @return null if the submit is taken or harmless, else why not */
    @Nullable
    RuntimeException objectionTo(LaneEntry.Submit submit) {
        if (submit.by == SubmittedBy.DEADLINE) {
            return null;
        }
        if (submit.memberId != memberId) {
            return NotFound.of("exam");
        }
        if (state == AttemptState.SUBMITTED || submit.arrivedAtMillis >= deadlineMillis) {
            return null;
        }
        if (!device.equals(submit.device)) {
            return new OtherDevice();
        }
        long from = startedAtMillis + submit.leastMillis;
        return submit.arrivedAtMillis < from
                ? new TooEarlyToSubmit(Instant.ofEpochMilli(from), (from - submit.arrivedAtMillis) / 1000 + 1)
                : null;
    }

    /**
     * Ends the attempt, if this submit does. At or after the deadline it is the deadline that ended it, whoever says so; a
     * sweep that finds the deadline moved (extra time), or late answers still scored, ends nothing.
     *
     * @return whether it was ended just now
     */
    boolean end(LaneEntry.Submit submit) {
        boolean due = submit.arrivedAtMillis >= deadlineMillis;
        boolean tooEarly = submit.by == SubmittedBy.DEADLINE && submit.arrivedAtMillis < deadlineMillis + lateMillis;
        if (state == AttemptState.SUBMITTED || tooEarly) {
            return false;
        }
        state = AttemptState.SUBMITTED;
        submittedBy = due ? SubmittedBy.DEADLINE : SubmittedBy.WORKER;
        submittedAtMillis = due ? deadlineMillis : submit.arrivedAtMillis;
        return true;
    }

    SubmittedBy submittedBy() {
        if (submittedBy == null) {
            throw new IllegalStateException("attempt " + id + " is open");
        }
        return submittedBy;
    }

    long submittedAtMillis() {
        return submittedAtMillis;
    }
}
