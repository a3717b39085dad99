package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** Ranked people, whatever they were ranked by: a round, or the event's total. */
@Singleton
class RankedLists {
    private static final String OF_ROUND =
            "SELECT position, rank_no, member_id, score_tenths, elapsed_seconds FROM contest_result WHERE round_id = ?";
    private static final String OF_TOTAL =
            "SELECT position, rank_no, member_id, score_tenths, NULL AS elapsed_seconds FROM contest_total WHERE event_id = ?";

    private final Sql sql;
    private final TotalStore totals;

    RankedLists(Sql sql, TotalStore totals) {
        this.sql = sql;
        this.totals = totals;
    }

    /**
     * @param position 1-based, different even where ranks are shared
     * @param elapsedSeconds null where no time was taken
     */
    record Ranked(
            int position,
            int rank,
            long memberId,
            int scoreTenths,
            @Nullable Long elapsedSeconds) {}

    /** Whether everybody concerned may know it. */
    boolean out(AwardBasis basis) {
        return basis.round() == null
                ? totals.state(basis.eventId()).publishedAt() != null
                : basis.round().closedAt() != null;
    }

    int count(AwardBasis basis) {
        return basis.round() == null
                ? totals.state(basis.eventId()).rankedCount()
                : basis.round().placedCount();
    }

    /** In the order of the list, those behind this position. */
    List<Ranked> after(AwardBasis basis, long position, int limit) {
        return sql.list(
                select(basis) + " AND position > ? ORDER BY position LIMIT ?",
                RankedLists::ranked,
                key(basis),
                position,
                limit);
    }

    /** Those of these members that have a place, in the order of the list. */
    List<Ranked> of(AwardBasis basis, Collection<Long> memberIds) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> arguments = new ArrayList<>(List.of(key(basis)));
        arguments.addAll(memberIds);
        return sql.list(
                select(basis) + " AND member_id IN (" + Sql.marks(memberIds.size()) + ") ORDER BY position",
                RankedLists::ranked,
                arguments.toArray());
    }

    private static String select(AwardBasis basis) {
        return basis.round() == null ? OF_TOTAL : OF_ROUND;
    }

    private static long key(AwardBasis basis) {
        return basis.round() == null ? basis.eventId() : basis.round().id();
    }

    private static Ranked ranked(ResultSet row) throws SQLException {
        return new Ranked(
                row.getInt("position"),
                row.getInt("rank_no"),
                row.getLong("member_id"),
                row.getInt("score_tenths"),
                Sql.longOrNull(row, "elapsed_seconds"));
    }
}
