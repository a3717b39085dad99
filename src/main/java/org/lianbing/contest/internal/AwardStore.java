package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardPlan.AwardBand;
import org.lianbing.contest.AwardSize;
import org.lianbing.contest.AwardTies;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Plans of awards, who is passed over, and the awards that were given. */
@Singleton
class AwardStore implements AwardObstacle {
    private static final String AWARD =
            "SELECT id, event_id, round_id, member_id, position, band, name, rank_no, number,"
                    + " withdrawn_at, withdrawn_reason FROM contest_award ";

    private final Sql sql;

    AwardStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param tookPart as of the confirmation; 0 before
     * @param confirmedAt from then on nothing changes
     */
    record StoredPlan(
            AwardPlan plan,
            int tookPart,
            int passedOver,
            @Nullable Instant confirmedAt) {}

    record AwardRow(
            long id,
            long eventId,
            long roundId,
            long memberId,
            int position,
            int band,
            String name,
            int rank,
            String number,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason) {
        static AwardRow of(ResultSet row) throws SQLException {
            return new AwardRow(
                    row.getLong("id"),
                    row.getLong("event_id"),
                    row.getLong("round_id"),
                    row.getLong("member_id"),
                    row.getInt("position"),
                    row.getInt("band"),
                    Sql.text(row, "name"),
                    row.getInt("rank_no"),
                    Sql.text(row, "number"),
                    Sql.instantOrNull(row, "withdrawn_at"),
                    row.getString("withdrawn_reason"));
        }
    }

    Optional<StoredPlan> plan(AwardBasis basis) {
        return plan(basis, "");
    }

    /** Holds the plan until the transaction ends. */
    Optional<StoredPlan> lockPlan(AwardBasis basis) {
        return plan(basis, " FOR UPDATE");
    }

    private Optional<StoredPlan> plan(AwardBasis basis, String lock) {
        record Head(
                AwardTies ties,
                int tookPart,
                int passedOver,
                @Nullable Instant confirmedAt) {}
        Optional<Head> head = sql.first(
                "SELECT ties, took_part, passed_over, confirmed_at FROM contest_award_plan WHERE event_id = ? AND round_id = ?"
                        + lock,
                row -> new Head(
                        AwardTies.valueOf(row.getString("ties")),
                        row.getInt("took_part"),
                        row.getInt("passed_over"),
                        Sql.instantOrNull(row, "confirmed_at")),
                basis.eventId(),
                basis.roundId());
        return head.map(found -> new StoredPlan(
                new AwardPlan(bands(basis), found.ties()), found.tookPart(), found.passedOver(), found.confirmedAt()));
    }

    private List<AwardBand> bands(AwardBasis basis) {
        return sql.list(
                "SELECT name, size, amount FROM contest_award_band WHERE event_id = ? AND round_id = ? ORDER BY ordinal",
                row -> new AwardBand(
                        Sql.text(row, "name"), AwardSize.valueOf(row.getString("size")), row.getInt("amount")),
                basis.eventId(),
                basis.roundId());
    }

    /** There is a row to lock afterwards. */
    void plant(AwardBasis basis, AwardTies ties) {
        sql.update(
                "INSERT IGNORE INTO contest_award_plan (event_id, round_id, ties) VALUES (?, ?, ?)",
                basis.eventId(),
                basis.roundId(),
                ties);
    }

    void save(AwardBasis basis, AwardPlan plan) {
        sql.update(
                "UPDATE contest_award_plan SET ties = ? WHERE event_id = ? AND round_id = ?",
                plan.ties(),
                basis.eventId(),
                basis.roundId());
        sql.update(
                "DELETE FROM contest_award_band WHERE event_id = ? AND round_id = ?", basis.eventId(), basis.roundId());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < plan.bands().size(); i++) {
            AwardBand band = plan.bands().get(i);
            rows.add(new Object[] {basis.eventId(), basis.roundId(), i, band.name(), band.size(), band.amount()});
        }
        sql.insertRows(
                "INSERT INTO contest_award_band (event_id, round_id, ordinal, name, size, amount) VALUES", rows, "");
    }

    void confirm(AwardBasis basis, int tookPart, int passedOver, long actor, Instant now, List<AwardRow> awards) {
        sql.update(
                "UPDATE contest_award_plan SET took_part = ?, passed_over = ?, confirmed_by = ?, confirmed_at = ?"
                        + " WHERE event_id = ? AND round_id = ?",
                tookPart,
                passedOver,
                actor,
                now,
                basis.eventId(),
                basis.roundId());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AwardRow award : awards) {
            rows.add(new Object[] {
                basis.eventId(),
                basis.roundId(),
                award.memberId(),
                award.position(),
                award.band(),
                award.name(),
                award.rank(),
                award.number()
            });
        }
        sql.insertRows(
                "INSERT INTO contest_award (event_id, round_id, member_id, position, band, name, rank_no, number) VALUES",
                rows,
                "");
    }

    @Override
    public Map<Long, String> of(AwardBasis basis) {
        Map<Long, String> reasons = new HashMap<>();
        sql.list(
                "SELECT member_id, reason FROM contest_award_exclusion WHERE event_id = ? AND round_id = ?",
                row -> reasons.put(row.getLong("member_id"), Sql.text(row, "reason")),
                basis.eventId(),
                basis.roundId());
        return reasons;
    }

    void exclude(AwardBasis basis, long memberId, String reason, long actor, Instant now) {
        sql.update(
                "INSERT INTO contest_award_exclusion (event_id, round_id, member_id, reason, excluded_by, excluded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE reason = VALUES(reason),"
                        + " excluded_by = VALUES(excluded_by), excluded_at = VALUES(excluded_at)",
                basis.eventId(),
                basis.roundId(),
                memberId,
                reason,
                actor,
                now);
    }

    /** @return false if she was not excluded */
    boolean include(AwardBasis basis, long memberId) {
        return sql.update(
                        "DELETE FROM contest_award_exclusion WHERE event_id = ? AND round_id = ? AND member_id = ?",
                        basis.eventId(),
                        basis.roundId(),
                        memberId)
                > 0;
    }

    /** In the order of the list, those behind this position. */
    List<AwardRow> awardsAfter(AwardBasis basis, int position, int limit) {
        return sql.list(
                AWARD + "WHERE event_id = ? AND round_id = ? AND position > ? ORDER BY position LIMIT ?",
                AwardRow::of,
                basis.eventId(),
                basis.roundId(),
                position,
                limit);
    }

    Optional<AwardRow> award(AwardBasis basis, long memberId) {
        return sql.first(
                AWARD + "WHERE event_id = ? AND round_id = ? AND member_id = ?",
                AwardRow::of,
                basis.eventId(),
                basis.roundId(),
                memberId);
    }

    Optional<AwardRow> award(long id) {
        return sql.first(AWARD + "WHERE id = ?", AwardRow::of, id);
    }

    Optional<AwardRow> byNumber(String number) {
        return sql.first(AWARD + "WHERE number = ?", AwardRow::of, number);
    }

    /** The newest first. */
    Page<AwardRow> ofMember(long memberId, @Nullable Long contestId, PageRequest page) {
        String where = "WHERE member_id = ?"
                + (contestId == null ? "" : " AND event_id IN (SELECT id FROM contest_event WHERE contest_id = ?)");
        List<@Nullable Object> arguments = new ArrayList<>(List.of(memberId));
        if (contestId != null) {
            arguments.add(contestId);
        }
        long total = sql.number("SELECT COUNT(*) FROM contest_award " + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(AWARD + where + " ORDER BY id DESC LIMIT ? OFFSET ?", AwardRow::of, arguments.toArray()),
                total,
                page);
    }

    /** @return false if that was done before */
    boolean withdraw(long awardId, String reason, long actor, Instant now) {
        return sql.update(
                        "UPDATE contest_award SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?"
                                + " WHERE id = ? AND withdrawn_at IS NULL",
                        now,
                        actor,
                        reason,
                        awardId)
                > 0;
    }

    /** The contest an event belongs to. */
    long contestOf(long eventId) {
        return sql.number("SELECT contest_id FROM contest_event WHERE id = ?", eventId);
    }
}
