package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import org.lianbing.practice.PracticeMode;

/** @param position 1-based; where she goes on */
@Serdeable
record PracticeSetView(
        long id,
        PracticeMode mode,
        int total,
        int position,
        String tradeName,
        int level,
        int answeredCount,
        int rightCount) {
    static PracticeSetView of(SetRow set, String tradeName) {
        return new PracticeSetView(
                set.id(),
                set.mode(),
                set.questionCount(),
                set.position(),
                tradeName,
                set.level(),
                set.answeredCount(),
                set.rightCount());
    }
}
