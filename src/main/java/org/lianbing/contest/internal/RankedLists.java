package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;

/** Ranked people, whatever they were ranked by. */
@Singleton
class RankedLists {
    private final Sql sql;

    RankedLists(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param position 1-based, different even where ranks are shared
     * @param elapsedSeconds null where no time was taken
     */
    record Ranked(int position, int rank, long memberId, int scoreTenths, @Nullable Long elapsedSeconds) {}

    boolean out(AwardBasis basis) {
        return basis.round() != null && basis.round().closedAt() != null;
    }

    int count(AwardBasis basis) {
        return round(basis).placedCount();
    }

    /** In the order of the list, those behind this position. */
    List<Ranked> after(AwardBasis basis, long position, int limit) {
        return sql.list(
                select(basis) + " AND position > ? ORDER BY position LIMIT ?",
                RankedLists::ranked,
                basis.roundId(),
                position,
                limit);
    }

    /** Those of these members that have a place, in the order of the list. */
    List<Ranked> of(AwardBasis basis, Collection<Long> memberIds) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        Object[] arguments = new Object[memberIds.size() + 1];
        int next = 0;
        arguments[next++] = basis.roundId();
        for (long memberId : memberIds) {
            arguments[next++] = memberId;
        }
        return sql.list(
                select(basis) + " AND member_id IN (" + Sql.marks(memberIds.size()) + ") ORDER BY position",
                RankedLists::ranked,
                arguments);
    }

    private static String select(AwardBasis basis) {
        round(basis);
        return "SELECT position, rank_no, member_id, score_tenths, elapsed_seconds FROM contest_result WHERE round_id = ?";
    }

    private static RoundRow round(AwardBasis basis) {
        if (basis.round() == null) {
            throw NotFound.of("contest");
        }
        return basis.round();
    }

    private static Ranked ranked(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Ranked(
                row.getInt("position"),
                row.getInt("rank_no"),
                row.getLong("member_id"),
                row.getInt("score_tenths"),
                Sql.longOrNull(row, "elapsed_seconds"));
    }
}
