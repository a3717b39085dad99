package org.lianbing.exam.internal;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;

/**
 * The way of an answer into the lane: whose attempt it is and whether the text can be an answer at all is settled before
 * the queue, from what the process already knows; only the first answer to an attempt looks it up, off the event loop.
 */
@Singleton
class SaveAnswer {
    private final AttemptShapes shapes;
    private final AnswerLane lane;
    private final ExecutorService blocking;

    SaveAnswer(AttemptShapes shapes, AnswerLane lane, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.shapes = shapes;
        this.lane = lane;
        this.blocking = blocking;
    }

    /** @return the sequence number of the committed row */
    CompletionStage<Long> save(
            long memberId, long attemptId, int position, SaveAnswerRequest request, long arrivedAtMillis) {
        AttemptShape shape = shapes.ifKept(attemptId);
        if (shape != null) {
            return queue(shape, memberId, attemptId, position, request, arrivedAtMillis);
        }
        return CompletableFuture.supplyAsync(() -> shapes.load(attemptId), blocking)
                .thenCompose(loaded -> queue(loaded, memberId, attemptId, position, request, arrivedAtMillis));
    }

    private CompletionStage<Long> queue(
            AttemptShape shape,
            long memberId,
            long attemptId,
            int position,
            SaveAnswerRequest request,
            long arrivedAtMillis) {
        if (shape.memberId != memberId) {
            throw NotFound.of("exam");
        }
        Devices.check(request.device());
        if (!shape.has(position)) {
            throw new BadInput("exam.position-unknown", "position", "这张试卷没有第 " + position + " 题。");
        }
        if (!shape.fits(position, request.answer())) {
            throw new BadInput("exam.answer-malformed", "answer", "第 " + position + " 题不能这样作答。");
        }
        return lane.put(new LaneEntry.Save(
                attemptId,
                memberId,
                position,
                request.seq(),
                request.answer(),
                Boolean.TRUE.equals(request.flagged()),
                request.device(),
                arrivedAtMillis,
                request.answeredAt() == null ? 0 : request.answeredAt()));
    }

    /** @return how the attempt ended, now or before */
    CompletionStage<SubmittedView> submit(long memberId, long attemptId, String device, long arrivedAtMillis) {
        Devices.check(device);
        AttemptShape shape = shapes.ifKept(attemptId);
        if (shape != null) {
            return queue(shape, memberId, attemptId, device, arrivedAtMillis);
        }
        return CompletableFuture.supplyAsync(() -> shapes.load(attemptId), blocking)
                .thenCompose(loaded -> queue(loaded, memberId, attemptId, device, arrivedAtMillis));
    }

    private CompletionStage<SubmittedView> queue(
            AttemptShape shape, long memberId, long attemptId, String device, long arrivedAtMillis) {
        LaneEntry.Submit submit = lane.put(new LaneEntry.Submit(
                attemptId, memberId, SubmittedBy.WORKER, device, arrivedAtMillis, shape.leastMillis));
        return submit.thenApply(ended -> submit.outcome());
    }

    /** The service submits at the deadline for whoever left. */
    CompletionStage<Long> sweep(long attemptId, long nowMillis) {
        return lane.put(new LaneEntry.Submit(attemptId, 0, SubmittedBy.DEADLINE, null, nowMillis));
    }
}
