package org.lianbing.exam.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.RemedyKind;

/**
 * How one question is marked after all remedies.
 *
 * @param keys each of which counts as right, the first for showing
 * @param voided {@link RemedyKind#FULL_MARKS} or {@link RemedyKind#TAKEN_OUT}, or null
 */
record Ruling(List<MarkingKey> keys, @Nullable RemedyKind voided) {
    Ruling {
        keys = List.copyOf(keys);
    }

    MarkingKey shown() {
        return keys.getFirst();
    }

    boolean takenOut() {
        return voided == RemedyKind.TAKEN_OUT;
    }
}
