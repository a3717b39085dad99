package org.lianbing.exam.internal;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What two markers, and a third where they differ, come to. Pure.
 *
 * @param third whether a third is needed
 * @param finalTenths what counts, once it is known: the third's decision, else the mean of the two, half a tenth rounded up
 *     in favour of who answered
 */
record HandSettlement(boolean third, OptionalInt finalTenths) {
    static HandSettlement of(
            @Nullable Integer first, @Nullable Integer second, @Nullable Integer third, int toleranceTenths) {
        if (first == null || second == null) {
            return new HandSettlement(false, OptionalInt.empty());
        }
        if (Math.abs(first - second) <= toleranceTenths) {
            return new HandSettlement(false, OptionalInt.of((first + second + 1) / 2));
        }
        return new HandSettlement(true, third == null ? OptionalInt.empty() : OptionalInt.of(third));
    }
}
