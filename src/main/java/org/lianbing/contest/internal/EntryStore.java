package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.EntryState;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Registrations for events, and how far each is. */
@Singleton
class EntryStore {
    private static final String SELECT =
            "SELECT event_id, member_id, unit_id, state, entered_at, reason FROM contest_entry WHERE ";

    private final Sql sql;

    EntryStore(Sql sql) {
        this.sql = sql;
    }

    record EntryRow(
            long eventId,
            long memberId,
            @Nullable Long unitId,
            EntryState state,
            Instant enteredAt,
            @Nullable String reason) {
        static EntryRow of(ResultSet row) throws SQLException {
            return new EntryRow(
                    row.getLong("event_id"),
                    row.getLong("member_id"),
                    Sql.longOrNull(row, "unit_id"),
                    EntryState.valueOf(row.getString("state")),
                    Sql.instant(row, "entered_at"),
                    row.getString("reason"));
        }
    }

    /** One after the other from here: of two registrations for a unit's last place one sees the other. */
    void lockEvent(long eventId) {
        sql.number("SELECT id FROM contest_event WHERE id = ? FOR UPDATE", eventId);
    }

    Optional<EntryRow> find(long eventId, long memberId) {
        return sql.first(SELECT + "event_id = ? AND member_id = ?", EntryRow::of, eventId, memberId);
    }

    /** Those of these members, some at least, who are entered in the event. */
    Set<Long> enteredOf(long eventId, Collection<Long> memberIds) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(eventId);
        arguments.addAll(memberIds);
        return Set.copyOf(sql.list(
                "SELECT member_id FROM contest_entry WHERE event_id = ? AND state = 'ENTERED' AND member_id IN ("
                        + Sql.marks(memberIds.size()) + ")",
                row -> row.getLong(1),
                arguments.toArray()));
    }

    /** The member's registrations for these events, by event. */
    Map<Long, EntryState> of(long memberId, Collection<Long> eventIds) {
        Map<Long, EntryState> states = new HashMap<>();
        if (!eventIds.isEmpty()) {
            List<@Nullable Object> arguments = new ArrayList<>(eventIds);
            arguments.add(memberId);
            sql.list(
                    SELECT + "event_id IN (" + Sql.marks(eventIds.size()) + ") AND member_id = ?",
                    row -> states.put(row.getLong("event_id"), EntryState.valueOf(row.getString("state"))),
                    arguments.toArray());
        }
        return states;
    }

    void insert(long eventId, long memberId, long unitId, EntryState state, Instant now) {
        sql.update(
                "INSERT INTO contest_entry (event_id, member_id, entered_at, state, unit_id) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE state = contest_entry.state",
                eventId,
                memberId,
                now,
                state,
                unitId);
    }

    void state(long eventId, long memberId, EntryState state, @Nullable String reason) {
        sql.update(
                "UPDATE contest_entry SET state = ?, reason = ? WHERE event_id = ? AND member_id = ?",
                state,
                reason,
                eventId,
                memberId);
    }

    /** Members of this unit who have a place or will have it once it is approved. */
    long placesTaken(long eventId, long unitId) {
        return sql.number(
                "SELECT COUNT(*) FROM contest_entry WHERE event_id = ? AND unit_id = ?"
                        + " AND state IN ('ENTERED', 'PENDING')",
                eventId,
                unitId);
    }

    /** The units that these members belonged to when they entered, where that is known. */
    Map<Long, Long> unitsOf(long eventId, Collection<Long> memberIds) {
        Map<Long, Long> units = new HashMap<>();
        if (!memberIds.isEmpty()) {
            List<@Nullable Object> arguments = new ArrayList<>(List.of(eventId));
            arguments.addAll(memberIds);
            sql.list(
                    "SELECT member_id, unit_id FROM contest_entry WHERE event_id = ? AND unit_id IS NOT NULL"
                            + " AND member_id IN (" + Sql.marks(memberIds.size()) + ")",
                    row -> units.put(row.getLong(1), row.getLong(2)),
                    arguments.toArray());
        }
        return units;
    }

    /** Whoever of this unit has waited longest. */
    Optional<EntryRow> nextWaiting(long eventId, long unitId) {
        return sql.first(
                SELECT + "event_id = ? AND unit_id = ? AND state = 'WAITING' ORDER BY arrival LIMIT 1",
                EntryRow::of,
                eventId,
                unitId);
    }

    /** In the order of their registration. */
    Page<EntryRow> page(long eventId, @Nullable EntryState state, PageRequest page) {
        List<@Nullable Object> arguments = new ArrayList<>(List.of(eventId));
        String where = "event_id = ?";
        if (state != null) {
            where += " AND state = ?";
            arguments.add(state);
        }
        long total = sql.number("SELECT COUNT(*) FROM contest_entry WHERE " + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(SELECT + where + " ORDER BY arrival LIMIT ? OFFSET ?", EntryRow::of, arguments.toArray()),
                total,
                page);
    }

    /** Numbers of members entered in all events, by contest. */
    Map<Long, Long> counts(Collection<Long> contestIds) {
        Map<Long, Long> counts = new HashMap<>();
        if (!contestIds.isEmpty()) {
            sql.list(
                    "SELECT v.contest_id, COUNT(*) FROM contest_event v JOIN contest_entry n ON n.event_id = v.id"
                            + " WHERE n.state = 'ENTERED' AND v.contest_id IN (" + Sql.marks(contestIds.size())
                            + ") GROUP BY v.contest_id",
                    row -> counts.put(row.getLong(1), row.getLong(2)),
                    contestIds.toArray());
        }
        return counts;
    }
}
