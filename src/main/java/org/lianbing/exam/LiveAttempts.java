package org.lianbing.exam;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attempts while they are answered, for whoever runs the occasion. Each question is one statement. */
public interface LiveAttempts {
    /**
     * @param lastSavedAt of any answer; null before the first
     * @param lateAnswers questions with an answer that arrived at or after the deadline
     */
    record Trace(@Nullable Instant lastSavedAt, int lateAnswers) {}

    /** What is known of these attempts, by id; at most 500. */
    Map<Long, Trace> traces(Collection<Long> attemptIds);

    /** Members who are answering, started before this moment and have saved nothing since. By id, at most 5,000. */
    List<Long> silentSince(Occasion occasion, Instant since);

    /** Members with answers that arrived too late. By id, at most 5,000. */
    List<Long> late(Occasion occasion);

    /**
     * Ends a member's open attempt now, whatever time she had left: its deadline becomes {@code now}, what was saved is
     * marked within seconds, and what comes later is late. Audited; joins the caller's transaction.
     *
     * @throws AlreadySubmitted when none is open
     */
    void end(Occasion occasion, long memberId, Instant now, long actor, String reason);
}
