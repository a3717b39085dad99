package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list as organisers see it.
 *
 * @param position the number by which the public list names it
 * @param words why she goes on or does not
 * @param reason why she was excluded or withdrew
 * @param withdrawal in her words, while she waits to be taken off
 * @param named the public notice has said that she goes on
 */
@Serdeable
public record AdvancementLineView(
        int position,
        int rank,
        long memberId,
        String name,
        String maskedIdNumber,
        String unitName,
        int scoreTenths,
        AdvancementVerdict verdict,
        String words,
        @Nullable String reason,
        @Nullable String withdrawal,
        boolean named) {}
