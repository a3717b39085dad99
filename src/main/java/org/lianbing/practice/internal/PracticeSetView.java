package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import org.lianbing.practice.PracticeMode;

/**
 * @param position 1-based; where she goes on
 * @param over a survival set ended with its first miss
 * @param best the longest run of right answers she had in any survival set of this trade and level
 */
@Serdeable
record PracticeSetView(
        long id,
        PracticeMode mode,
        int total,
        int position,
        long tradeId,
        String tradeName,
        int level,
        int answeredCount,
        int rightCount,
        boolean over,
        int best) {
    static PracticeSetView of(SetRow set, String tradeName, int best) {
        return new PracticeSetView(
                set.id(),
                set.mode(),
                set.questionCount(),
                set.position(),
                set.tradeId(),
                tradeName,
                set.level(),
                set.answeredCount(),
                set.rightCount(),
                set.over(),
                best);
    }
}
