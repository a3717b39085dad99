package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.MemberCard;

/** One deed at an answer that people mark. */
@Serdeable
record MarkingLogView(
        long taskId,
        long attemptId,
        int position,
        long markerId,
        String markerName,
        HandDeed deed,
        @Nullable Integer markTenths,
        Instant at) {
    MarkingLogView of(@Nullable MemberCard marker) {
        return marker == null
                ? this
                : new MarkingLogView(taskId, attemptId, position, markerId, marker.name(), deed, markTenths, at);
    }
}
