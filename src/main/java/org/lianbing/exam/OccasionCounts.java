package org.lianbing.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an occasion is.
 *
 * @param open attempts still answering
 * @param submitted attempts handed in
 * @param membersOpen members with an open attempt
 * @param membersSubmitted members with at least one submitted and no open attempt
 * @param lastDeadline the latest deadline of any attempt, extra time included; results wait for it
 * @param marking submitted attempts with an answer that people must still mark; results wait for them too
 */
public record OccasionCounts(
        long open,
        long submitted,
        long membersOpen,
        long membersSubmitted,
        @Nullable Instant lastDeadline,
        long marking) {
    /** Where no person marks. */
    public OccasionCounts(
            long open, long submitted, long membersOpen, long membersSubmitted, @Nullable Instant lastDeadline) {
        this(open, submitted, membersOpen, membersSubmitted, lastDeadline, 0);
    }
}
