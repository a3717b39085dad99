package org.lianbing.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an attempt may see of its outcome.
 *
 * @param score score and count of right answers
 * @param markedPaper every question with its key
 * @param releaseAt when more will be shown, if that is known
 */
public record Reveal(
        boolean score, boolean markedPaper, @Nullable Instant releaseAt) {
    public static final Reveal NOTHING = new Reveal(false, false, null);
}
