package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.PartKind;
import org.lianbing.contest.TotalPlan;
import org.lianbing.contest.TotalPlan.Part;
import org.lianbing.platform.Sql;

/** Parts of events, what they were for each member, and the totals. */
@Singleton
class TotalStore {
    private final Sql sql;

    TotalStore(Sql sql) {
        this.sql = sql;
    }

    record State(
            @Nullable Instant frozenAt,
            @Nullable Instant computedAt,
            @Nullable Instant publishedAt,
            int rankedCount) {}

    /** @param amount null: none */
    record Score(long memberId, int ordinal, @Nullable Long amount, int hundredTenths) {}

    Optional<TotalPlan> plan(long eventId) {
        List<Part> parts = sql.list(
                "SELECT name, kind, round_id, source, full_amount, weight, from_day, until_day FROM contest_part"
                        + " WHERE event_id = ? ORDER BY ordinal",
                row -> new Part(
                        Sql.text(row, "name"),
                        PartKind.valueOf(row.getString("kind")),
                        Sql.longOrNull(row, "round_id"),
                        row.getString("source"),
                        row.getInt("full_amount"),
                        row.getInt("weight"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                eventId);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new TotalPlan(parts));
    }

    State state(long eventId) {
        return state(eventId, "").orElse(new State(null, null, null, 0));
    }

    /** One after the other from here, until the transaction ends. */
    State lock(long eventId) {
        sql.update("INSERT IGNORE INTO contest_total_state (event_id) VALUES (?)", eventId);
        return state(eventId, " FOR UPDATE").orElseThrow();
    }

    private Optional<State> state(long eventId, String lock) {
        return sql.first(
                "SELECT frozen_at, computed_at, published_at, ranked_count FROM contest_total_state WHERE event_id = ?"
                        + lock,
                row -> new State(
                        Sql.instantOrNull(row, "frozen_at"),
                        Sql.instantOrNull(row, "computed_at"),
                        Sql.instantOrNull(row, "published_at"),
                        row.getInt("ranked_count")),
                eventId);
    }

    /** Whatever was computed by another plan is gone. */
    void save(long eventId, TotalPlan plan) {
        sql.update("DELETE FROM contest_part WHERE event_id = ?", eventId);
        sql.update("DELETE FROM contest_part_score WHERE event_id = ?", eventId);
        sql.update("DELETE FROM contest_total WHERE event_id = ?", eventId);
        sql.update(
                "UPDATE contest_total_state SET frozen_at = NULL, computed_at = NULL, ranked_count = 0 WHERE event_id = ?",
                eventId);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            Part part = plan.parts().get(i);
            rows.add(new @Nullable Object[] {
                eventId,
                i,
                part.name(),
                part.kind(),
                part.roundId(),
                part.source(),
                part.fullAmount(),
                part.weight(),
                part.fromDay(),
                part.untilDay()
            });
        }
        sql.insertRows(
                "INSERT INTO contest_part (event_id, ordinal, name, kind, round_id, source, full_amount, weight, from_day,"
                        + " until_day) VALUES",
                rows,
                "");
    }

    /** Everybody who entered. */
    List<Long> entrants(long eventId) {
        return sql.list(
                "SELECT member_id FROM contest_entry WHERE event_id = ? AND state = 'ENTERED' ORDER BY member_id",
                row -> row.getLong(1),
                eventId);
    }

    /** Scores of a round in tenths, by member. */
    Map<Long, Long> roundScores(long roundId) {
        return amounts("SELECT member_id, score_tenths FROM contest_result WHERE round_id = ?", roundId);
    }

    Map<Long, Long> practicalScores(long eventId) {
        return amounts("SELECT member_id, score_tenths FROM contest_practical_score WHERE event_id = ?", eventId);
    }

    private Map<Long, Long> amounts(String select, long id) {
        Map<Long, Long> amounts = new HashMap<>();
        sql.list(select, row -> amounts.put(row.getLong(1), row.getLong(2)), id);
        return amounts;
    }

    /** What a source said when it was frozen. */
    Map<Long, Long> frozen(long eventId, int ordinal) {
        Map<Long, Long> amounts = new HashMap<>();
        sql.list(
                "SELECT member_id, amount FROM contest_part_score WHERE event_id = ? AND ordinal = ? AND amount IS NOT NULL",
                row -> amounts.put(row.getLong(1), row.getLong(2)),
                eventId,
                ordinal);
        return amounts;
    }

    void forgetScores(long eventId, int ordinal) {
        sql.update("DELETE FROM contest_part_score WHERE event_id = ? AND ordinal = ?", eventId, ordinal);
    }

    void write(long eventId, List<Score> scores) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Score score : scores) {
            rows.add(new @Nullable Object[] {
                eventId, score.memberId(), score.ordinal(), score.amount(), score.hundredTenths()
            });
        }
        sql.insertRows(
                "INSERT INTO contest_part_score (event_id, member_id, ordinal, amount, hundred_tenths) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE amount = VALUES(amount), hundred_tenths = VALUES(hundred_tenths)");
    }

    void writeTotals(long eventId, List<WeightedTotal.Placed> places, Instant frozenAt, Instant now) {
        sql.update("DELETE FROM contest_total WHERE event_id = ?", eventId);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (WeightedTotal.Placed placed : places) {
            rows.add(new Object[] {eventId, placed.position(), placed.rank(), placed.memberId(), placed.scoreTenths()});
        }
        sql.insertRows(
                "INSERT INTO contest_total (event_id, position, rank_no, member_id, score_tenths) VALUES", rows, "");
        sql.update(
                "UPDATE contest_total_state SET frozen_at = ?, computed_at = ?, ranked_count = ? WHERE event_id = ?",
                frozenAt,
                now,
                places.size(),
                eventId);
    }

    void published(long eventId, Instant now) {
        sql.update("UPDATE contest_total_state SET published_at = ? WHERE event_id = ?", now, eventId);
    }

    void practical(long eventId, Map<Long, Integer> scores, long actor, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        scores.forEach((memberId, tenths) -> rows.add(new Object[] {eventId, memberId, tenths, actor, now}));
        sql.insertRows(
                "INSERT INTO contest_practical_score (event_id, member_id, score_tenths, entered_by, entered_at) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE score_tenths = VALUES(score_tenths), entered_by = VALUES(entered_by),"
                        + " entered_at = VALUES(entered_at)");
        // What was computed from other scores must not be published.
        sql.update("UPDATE contest_total_state SET computed_at = NULL WHERE event_id = ?", eventId);
    }

    List<Score> scores(long eventId, Collection<Long> memberIds) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> arguments = new ArrayList<>(List.of(eventId));
        arguments.addAll(memberIds);
        return sql.list(
                "SELECT member_id, ordinal, amount, hundred_tenths FROM contest_part_score WHERE event_id = ?"
                        + " AND member_id IN (" + Sql.marks(memberIds.size()) + ") ORDER BY member_id, ordinal",
                row -> new Score(
                        row.getLong("member_id"),
                        row.getInt("ordinal"),
                        Sql.longOrNull(row, "amount"),
                        row.getInt("hundred_tenths")),
                arguments.toArray());
    }
}
