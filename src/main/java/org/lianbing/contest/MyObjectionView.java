package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** My own objection, with the answer once there is one. */
@Serdeable
public record MyObjectionView(
        long id,
        @Nullable Integer position,
        String text,
        Instant raisedAt,
        ObjectionState state,
        @Nullable String reply,
        @Nullable Instant decidedAt) {}
