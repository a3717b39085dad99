package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.StartAttempt;

/**
 * Starts an attempt: draws the paper, on the caller's thread, and leaves to the lane whether it is used. What the process
 * already knows of the new attempt is kept, so that its first answer looks nothing up.
 */
@Singleton
class StartAttempts {
    private final StartLane lane;
    private final AttemptShapes shapes;
    private final AttemptViews views;
    private final HandOutPaper papers;
    private final Clock clock;

    StartAttempts(StartLane lane, AttemptShapes shapes, AttemptViews views, HandOutPaper papers, Clock clock) {
        this.lane = lane;
        this.shapes = shapes;
        this.views = views;
        this.papers = papers;
        this.clock = clock;
    }

    AttemptView start(StartAttempt request) {
        Devices.check(request.device());
        StartEntry.Started started = await(lane.put(entry(request)));
        AttemptRow attempt = started.attempt();
        shapes.keep(attempt);
        return views.of(attempt, started.answers());
    }

    private StartEntry entry(StartAttempt request) {
        Instant now = clock.instant();
        HandOutPaper.Handed handed = null;
        RuntimeException notDrawn = null;
        if (!now.isBefore(request.startsAt()) && now.isBefore(request.endsAt())) {
            try {
                handed = papers.to(request.memberId(), 1, request.blueprintId());
            } catch (RuntimeException failure) {
                // Who has an open attempt needs no new paper; whoever needs one is told in the lane.
                notDrawn = failure;
            }
        }
        return new StartEntry(request, now, handed, papers, notDrawn);
    }

    /** Waits for the commit; on a virtual thread that costs nobody anything. */
    private static StartEntry.Started await(StartEntry entry) {
        try {
            return entry.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException problem ? problem : refused;
        }
    }
}
