package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.practice.PracticeMode;

/**
 * @param chapter only this chapter; missing or empty for all
 * @param restart begin the lasting set anew; means nothing to the other modes, which are drawn anew each time
 */
@Serdeable
record BeginSetRequest(
        long tradeId,
        @Min(1) @Max(5) int level,
        PracticeMode mode,
        @Nullable @Size(max = 200) String chapter,
        @Nullable Boolean restart) {
    BeginSet.Wish wish() {
        return new BeginSet.Wish(
                tradeId, level, mode, chapter == null ? "" : chapter.strip(), Boolean.TRUE.equals(restart));
    }
}
