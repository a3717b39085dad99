package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection as the organiser sees it.
 *
 * @param about the line it is about, as it now stands; null: the ranking as a whole
 */
@Serdeable
public record ObjectionView(
        long id,
        long authorId,
        String authorName,
        String authorUnit,
        @Nullable AdvancementLineView about,
        String text,
        @Nullable String contact,
        Instant raisedAt,
        ObjectionState state,
        @Nullable String reply,
        @Nullable Instant decidedAt) {}
