package org.lianbing.exam.internal;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.NoTriesLeft;
import org.lianbing.exam.NotStartedYet;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.WindowClosed;

/**
 * A start waiting in its lane; itself the future its caller waits for. The paper was drawn before the queue, on the
 * caller's own thread, and is used only if a new attempt begins.
 */
final class StartEntry extends CompletableFuture<StartEntry.Started> {
    /** @param answers what stands there already, for an attempt that goes on */
    record Started(AttemptRow attempt, List<AttemptView.AnswerView> answers) {}

    final StartAttempt request;
    final StartStore.Place place;
    /** At the edge: this decides whether the window is open, and is when the clock starts. */
    final Instant arrivedAt;

    private final HandOutPaper.@Nullable Handed first;
    private final HandOutPaper papers;
    private final @Nullable RuntimeException notDrawn;
    private @Nullable Started started;
    private @Nullable RuntimeException refusal;

    /**
     * @param first the paper of a first try
     * @param notDrawn why there is no paper, told to whoever would have needed it
     */
    StartEntry(
            StartAttempt request,
            Instant arrivedAt,
            HandOutPaper.@Nullable Handed first,
            HandOutPaper papers,
            @Nullable RuntimeException notDrawn) {
        this.request = request;
        this.place = new StartStore.Place(request.occasion(), request.memberId());
        this.arrivedAt = arrivedAt;
        this.first = first;
        this.papers = papers;
        this.notDrawn = notDrawn;
    }

    /** @return null if a new attempt may begin, else why not */
    @Nullable
    RuntimeException objectionTo(int triesUsed) {
        if (arrivedAt.isBefore(request.startsAt())) {
            return new NotStartedYet();
        }
        if (!arrivedAt.isBefore(request.endsAt())) {
            return new WindowClosed();
        }
        return triesUsed >= request.triesMax() ? new NoTriesLeft() : notDrawn;
    }

    /** Only a draw that anyone can recompute gives each try a paper of its own; no statement is needed for it. */
    HandOutPaper.Handed handed(int tryNo) {
        if (first == null) {
            throw new IllegalStateException("no paper was drawn for " + place);
        }
        return tryNo > 1 && papers.dependsOnTry(request.blueprintId())
                ? papers.to(request.memberId(), tryNo, request.blueprintId())
                : first;
    }

    void grant(AttemptRow attempt, List<AttemptView.AnswerView> answers) {
        this.started = new Started(attempt, answers);
        this.refusal = null;
    }

    void refuse(RuntimeException why) {
        this.refusal = why;
    }

    /** Tells the caller. Only after the commit. */
    void settle() {
        if (refusal == null) {
            complete(started);
        } else {
            completeExceptionally(refusal);
        }
    }
}
