package org.lianbing.exam.internal;

import java.time.Instant;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.StartAttempt;

/**
 * An attempt about to be stored.
 *
 * @param seed what the paper was drawn with
 * @param extraSeconds granted before the start
 */
record NewAttempt(StartAttempt request, int tryNo, long seed, Paper paper, Instant startedAt, long extraSeconds) {
    /** The earlier of duration and end of the window, and whatever was granted on top. */
    Instant deadline() {
        Instant byDuration = startedAt.plus(request.duration());
        Instant endsAt = request.endsAt();
        return (byDuration.isBefore(endsAt) ? byDuration : endsAt).plusSeconds(extraSeconds);
    }

    AttemptRow row(long id) {
        return new AttemptRow(
                id,
                request.occasion(),
                request.memberId(),
                tryNo,
                request.title(),
                request.blueprintId(),
                paper.text(),
                paper.questions().size(),
                startedAt,
                deadline(),
                extraSeconds,
                request.late().within().toSeconds(),
                request.device(),
                AttemptState.OPEN,
                null,
                null,
                null,
                null);
    }
}
