package org.lianbing.leaderboard.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;

/**
 * A board as it is shown. The answer is put together from bytes ({@link RenderedPage}); this record is its schema.
 *
 * @param rows the page asked for, best first
 * @param mine where the caller stands; missing while she has no points in this period
 * @param tieRule how equals are told apart and what counts, in words
 */
@Serdeable
record BoardView(
        String period,
        String scope,
        Page<BoardRow> rows,
        @Nullable Mine mine,
        Instant updatedAt,
        String tieRule) {

    static final String TIE_RULE = "积分相同时，先达到的人排在前面。榜上是这段时间里得到的积分，兑换奖品不会让名次下降。";

    /** {@code mine} stays last: it is the one part of a rendered row that differs from caller to caller. */
    @Serdeable
    record BoardRow(long rank, long memberId, String name, String unitName, long points, boolean mine) {}

    @Serdeable
    record Mine(long rank, long points, long total) {}
}
