package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came out of an attempt; score and rank are there only once they are released. */
@Serdeable
public record ResultView(
        AttemptState state,
        boolean released,
        @Nullable Instant releaseAt,
        @Nullable Integer scoreTenths,
        int fullMarksTenths,
        @Nullable Integer rightCount,
        @Nullable Integer rank,
        @Nullable Integer rankedCount,
        @Nullable Instant submittedAt,
        long elapsedSeconds,
        boolean markedPaperAllowed) {}
