package org.lianbing.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an occasion is.
 *
 * @param open attempts still answering
 * @param submitted attempts marked
 * @param membersOpen members with an open attempt
 * @param membersSubmitted members with at least one submitted and no open attempt
 * @param lastDeadline the latest deadline of any attempt, extra time included; results wait for it
 */
public record OccasionCounts(
        long open,
        long submitted,
        long membersOpen,
        long membersSubmitted,
        @Nullable Instant lastDeadline) {}
