package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public list.
 *
 * @param position the number by which an objection names it
 * @param scoreTenths null where the rule keeps scores back
 */
@Serdeable
public record NoticeLineView(
        int position,
        int rank,
        String maskedName,
        String unitName,
        @Nullable Integer scoreTenths,
        AdvancementVerdict verdict,
        String words,
        boolean mine) {}
