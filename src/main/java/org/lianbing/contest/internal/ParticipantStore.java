package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RoundMonitorView.MemberState;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Entries, and who takes part in a round. */
@Singleton
class ParticipantStore {
    private final Sql sql;

    ParticipantStore(Sql sql) {
        this.sql = sql;
    }

    /** Enters members in an event without asking for its rules. Harmless to repeat; must run inside a transaction. */
    void enter(WholeEvent event, Collection<Long> memberIds, Instant now) {
        List<@Nullable Object[]> entries = new ArrayList<>();
        memberIds.forEach(memberId -> entries.add(new @Nullable Object[] {event.id(), memberId, now}));
        sql.insertRows(
                "INSERT INTO contest_entry (event_id, member_id, entered_at) VALUES",
                entries,
                "ON DUPLICATE KEY UPDATE entered_at = contest_entry.entered_at");
        join(event, memberIds);
    }

    /** Those entered take part in each round of the event that is not for chosen people. Harmless to repeat. */
    void join(WholeEvent event, Collection<Long> memberIds) {
        join(event.entryRounds(), memberIds);
    }

    /** Harmless to repeat. */
    void join(List<RoundRow> rounds, Collection<Long> memberIds) {
        List<@Nullable Object[]> participants = new ArrayList<>();
        for (long memberId : memberIds) {
            rounds.forEach(round -> participants.add(new @Nullable Object[] {round.id(), memberId}));
        }
        sql.insertRows(
                "INSERT INTO contest_participant (round_id, member_id) VALUES",
                participants,
                "ON DUPLICATE KEY UPDATE state = state");
    }

    /** Takes {@link #join} back, for a member who has not started. */
    void leave(WholeEvent event, long memberId) {
        event.rounds()
                .forEach(round -> sql.update(
                        "DELETE FROM contest_participant WHERE round_id = ? AND member_id = ?", round.id(), memberId));
    }

    /** Those of these members, some at least, who take part in the round. */
    Set<Long> among(long roundId, Collection<Long> memberIds) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(roundId);
        arguments.addAll(memberIds);
        return Set.copyOf(sql.list(
                "SELECT member_id FROM contest_participant WHERE round_id = ? AND member_id IN ("
                        + Sql.marks(memberIds.size()) + ")",
                row -> row.getLong(1),
                arguments.toArray()));
    }

    /** Those of these rounds that she takes part in. */
    Set<Long> takenBy(long memberId, Collection<Long> roundIds) {
        List<@Nullable Object> arguments = new ArrayList<>(roundIds);
        arguments.add(memberId);
        return new HashSet<>(sql.list(
                "SELECT round_id FROM contest_participant WHERE round_id IN (" + Sql.marks(roundIds.size())
                        + ") AND member_id = ?",
                row -> row.getLong(1),
                arguments.toArray()));
    }

    boolean takesPart(long roundId, long memberId) {
        return !among(roundId, List.of(memberId)).isEmpty();
    }

    /** Numbers of participants, by round. */
    Map<Long, Long> counts(Collection<Long> roundIds) {
        Map<Long, Long> counts = new HashMap<>();
        if (!roundIds.isEmpty()) {
            sql.list(
                    "SELECT round_id, COUNT(*) FROM contest_participant WHERE round_id IN ("
                            + Sql.marks(roundIds.size()) + ") GROUP BY round_id",
                    row -> counts.put(row.getLong(1), row.getLong(2)),
                    roundIds.toArray());
        }
        return counts;
    }

    /** A start may be told after its submission: a try never goes back. One statement for all of them. */
    void started(long roundId, Map<Long, Integer> tryNumbers) {
        StringBuilder begun = new StringBuilder();
        tryNumbers.forEach((memberId, tryNo) -> begun.append(begun.isEmpty() ? "SELECT " : " UNION ALL SELECT ")
                .append(memberId)
                .append(" AS member_id, ")
                .append(tryNo)
                .append(" AS try_no"));
        sql.update(
                "UPDATE (" + begun + ") begun STRAIGHT_JOIN contest_participant p"
                        + " ON p.round_id = ? AND p.member_id = begun.member_id"
                        + " SET p.state = 'ANSWERING', p.try_no = begun.try_no WHERE p.try_no < begun.try_no",
                roundId);
    }

    void submitted(long roundId, long memberId, int tryNo) {
        sql.update(
                "UPDATE contest_participant SET state = 'SUBMITTED', try_no = ? WHERE round_id = ? AND member_id = ?"
                        + " AND try_no <= ?",
                tryNo,
                roundId,
                memberId,
                tryNo);
    }

    record UnitCount(long unitId, long notStarted, long answering, long submitted) {}

    /** By the unit each entered from (0 where that is not known), the largest first. */
    Page<UnitCount> units(long eventId, long roundId, PageRequest page) {
        String from =
                " FROM contest_participant p LEFT JOIN contest_entry n ON n.event_id = ? AND n.member_id = p.member_id"
                        + " WHERE p.round_id = ?";
        return Page.of(
                sql.list(
                        "SELECT COALESCE(n.unit_id, 0) AS unit, SUM(p.state = 'NOT_STARTED'), SUM(p.state = 'ANSWERING'),"
                                + " SUM(p.state = 'SUBMITTED')" + from
                                + " GROUP BY unit ORDER BY COUNT(*) DESC, unit LIMIT ? OFFSET ?",
                        row -> new UnitCount(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        eventId,
                        roundId,
                        page.size(),
                        page.offset()),
                sql.number("SELECT COUNT(DISTINCT COALESCE(n.unit_id, 0))" + from, eventId, roundId),
                page);
    }

    /** Members who entered an event before their unit was written down. */
    List<Long> withoutUnit(long eventId, int limit) {
        return sql.list(
                "SELECT member_id FROM contest_entry WHERE event_id = ? AND unit_id IS NULL LIMIT ?",
                row -> row.getLong(1),
                eventId,
                limit);
    }

    void unit(long eventId, long memberId, long unitId) {
        sql.update(
                "UPDATE contest_entry SET unit_id = ? WHERE event_id = ? AND member_id = ? AND unit_id IS NULL",
                unitId,
                eventId,
                memberId);
    }

    /**
     * Participants in the order of their ids.
     *
     * @param among only these members; null for all
     */
    Page<Long> members(long roundId, @Nullable MemberState state, @Nullable Collection<Long> among, PageRequest page) {
        if (among != null && among.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        StringBuilder where = new StringBuilder(" FROM contest_participant WHERE round_id = ?");
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(roundId);
        if (state != null) {
            where.append(" AND state = ?");
            arguments.add(state);
        }
        if (among != null) {
            where.append(" AND member_id IN (").append(Sql.marks(among.size())).append(')');
            arguments.addAll(among);
        }
        long total = sql.number("SELECT COUNT(*)" + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(
                        "SELECT member_id" + where + " ORDER BY member_id LIMIT ? OFFSET ?",
                        row -> row.getLong(1),
                        arguments.toArray()),
                total,
                page);
    }
}
