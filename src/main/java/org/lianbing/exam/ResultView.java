package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came out of an attempt; score and rank are there only once they are released.
 *
 * @param answerCode the code over the answers as they stand, to compare with what was told at submission; null while open
 */
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
        boolean markedPaperAllowed,
        @Nullable String answerCode) {}
