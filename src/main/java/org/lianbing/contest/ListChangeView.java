package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do to the list, before it is confirmed.
 *
 * @param version of the list it would change
 * @param noticeEndsAt when the notice would end after it, if somebody new is named; null if that stays
 */
@Serdeable
public record ListChangeView(
        int version,
        int advancingBefore,
        int advancingAfter,
        @Nullable Instant noticeEndsAt,
        List<Move> moves) {
    /** One person who would come in or go out, or whom the change is about. */
    @Serdeable
    public record Move(
            int position,
            int rank,
            long memberId,
            String name,
            String unitName,
            AdvancementVerdict before,
            String beforeWords,
            AdvancementVerdict after,
            String afterWords) {}
}
