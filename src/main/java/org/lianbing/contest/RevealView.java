package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;

/**
 * What the big screen reveals, for the organiser alone.
 *
 * @param revealedAt when the results came out by it; null before
 * @param rows by final place, the first on top
 */
@Serdeable
public record RevealView(
        String title,
        String roundName,
        @Nullable Instant freezesAt,
        @Nullable Instant revealedAt,
        Page<Row> rows) {
    /**
     * @param frozenRank where she stood at the freeze; null when she had not submitted before
     * @param movement places gained since; negative when lost
     */
    @Serdeable
    public record Row(
            int rank,
            String name,
            String unitName,
            int scoreTenths,
            long elapsedSeconds,
            @Nullable Integer frozenRank,
            @Nullable Integer frozenScoreTenths,
            @Nullable Integer movement) {}
}
