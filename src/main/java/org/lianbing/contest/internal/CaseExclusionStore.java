package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.internal.CaseStore.CaseRow;
import org.lianbing.platform.Sql;

/** Members without a place in a round's ranking. */
@Singleton
class CaseExclusionStore {
    private final Sql sql;

    CaseExclusionStore(Sql sql) {
        this.sql = sql;
    }

    record ExclusionRow(
            long memberId,
            String reason,
            long proposedBy,
            Instant proposedAt,
            @Nullable Instant confirmedAt) {}

    /** What a case led to. */
    Optional<ExclusionRow> of(CaseRow one) {
        return sql.first(
                "SELECT member_id, reason, proposed_by, proposed_at, confirmed_at FROM contest_case_exclusion"
                        + " WHERE round_id = ? AND no = ?",
                row -> new ExclusionRow(
                        row.getLong("member_id"),
                        Sql.text(row, "reason"),
                        row.getLong("proposed_by"),
                        Sql.instant(row, "proposed_at"),
                        Sql.instantOrNull(row, "confirmed_at")),
                one.roundId(),
                one.no());
    }

    /** @throws Sql.SqlFailed {@link Sql.SqlFailed#duplicateKey()} when another case led to the same before */
    void propose(CaseRow one, long memberId, String reason, long by, Instant now) {
        sql.update(
                "INSERT INTO contest_case_exclusion (round_id, member_id, no, reason, proposed_by, proposed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                one.roundId(),
                memberId,
                one.no(),
                reason,
                by,
                now);
    }

    void decline(CaseRow one) {
        sql.update(
                "DELETE FROM contest_case_exclusion WHERE round_id = ? AND no = ? AND confirmed_at IS NULL",
                one.roundId(),
                one.no());
    }

    /**
     * Takes the member's place away; whoever stands behind her moves up, and those alike with her keep their rank. Whoever
     * calls holds the round.
     */
    void confirm(CaseRow one, long memberId, long by, Instant now) {
        Optional<int[]> place = sql.first(
                "SELECT position, rank_no FROM contest_result WHERE round_id = ? AND member_id = ?",
                row -> new int[] {row.getInt(1), row.getInt(2)},
                one.roundId(),
                memberId);
        sql.update(
                "UPDATE contest_case_exclusion SET confirmed_by = ?, confirmed_at = ?, rank_no = ? WHERE round_id = ? AND"
                        + " member_id = ?",
                by,
                now,
                place.map(found -> found[1]).orElse(null),
                one.roundId(),
                memberId);
        if (place.isEmpty()) {
            return;
        }
        sql.update("DELETE FROM contest_result WHERE round_id = ? AND member_id = ?", one.roundId(), memberId);
        sql.update(
                "UPDATE contest_result SET rank_no = rank_no - 1 WHERE round_id = ? AND rank_no > ?",
                one.roundId(),
                place.get()[1]);
        // In this order no two places are ever the same.
        sql.update(
                "UPDATE contest_result SET position = position - 1 WHERE round_id = ? AND position > ? ORDER BY position",
                one.roundId(),
                place.get()[0]);
        sql.update(
                "UPDATE contest_round SET placed_count = placed_count - 1, announced_count = GREATEST(announced_count - 1, 0)"
                        + " WHERE id = ?",
                one.roundId());
    }
}
