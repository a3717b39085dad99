package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One deed at an answer that people mark. */
@Serdeable
record MarkingLogView(
        long taskId,
        long attemptId,
        int position,
        long markerId,
        HandDeed deed,
        @Nullable Integer markTenths,
        Instant at) {}
