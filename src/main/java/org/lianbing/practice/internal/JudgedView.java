package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer; the only view of practice besides the wrong-question book that holds a key.
 *
 * @param errorRatePercent how many of a hundred answers to this question were wrong; missing while there are few
 */
@Serdeable
record JudgedView(
        boolean right,
        String answer,
        String key,
        String rationale,
        String source,
        @Nullable Integer errorRatePercent) {
    static JudgedView of(SetRepository.Judged judged, Judge.Solution solution, @Nullable Integer errorRatePercent) {
        return new JudgedView(
                judged.right(),
                judged.answer(),
                solution.key(),
                solution.rationale(),
                solution.source(),
                errorRatePercent);
    }
}
