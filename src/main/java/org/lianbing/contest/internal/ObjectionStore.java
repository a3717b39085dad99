package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ObjectionState;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Sql;

/** Objections to lists in public notice. How to reach the author lies sealed. */
@Singleton
class ObjectionStore {
    private static final String SELECT =
            "SELECT id, round_id, member_id, position, text, contact, raised_at, state, reply, decided_at"
                    + " FROM contest_objection WHERE ";

    private final Sql sql;
    private final Sealer sealer;

    ObjectionStore(Sql sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    record ObjectionRow(
            long id,
            long roundId,
            long memberId,
            @Nullable Integer position,
            String text,
            @Nullable String contact,
            Instant raisedAt,
            ObjectionState state,
            @Nullable String reply,
            @Nullable Instant decidedAt) {}

    private ObjectionRow read(ResultSet row) throws SQLException {
        byte[] contact = row.getBytes("contact");
        return new ObjectionRow(
                row.getLong("id"),
                row.getLong("round_id"),
                row.getLong("member_id"),
                Sql.intOrNull(row, "position"),
                Sql.text(row, "text"),
                contact == null ? null : sealer.open(contact),
                Sql.instant(row, "raised_at"),
                ObjectionState.valueOf(row.getString("state")),
                row.getString("reply"),
                Sql.instantOrNull(row, "decided_at"));
    }

    long insert(
            long roundId,
            long memberId,
            @Nullable Integer position,
            String text,
            @Nullable String contact,
            Instant raisedAt) {
        return sql.insert(
                "INSERT INTO contest_objection (round_id, member_id, position, text, contact, raised_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                roundId,
                memberId,
                position,
                text,
                contact == null ? null : sealer.seal(contact),
                raisedAt);
    }

    Optional<ObjectionRow> find(long roundId, long id) {
        return sql.first(SELECT + "id = ? AND round_id = ?", this::read, id, roundId);
    }

    long open(long roundId) {
        return sql.number("SELECT COUNT(*) FROM contest_objection WHERE round_id = ? AND state = 'OPEN'", roundId);
    }

    long countOf(long roundId, long memberId) {
        return sql.number(
                "SELECT COUNT(*) FROM contest_objection WHERE round_id = ? AND member_id = ?", roundId, memberId);
    }

    /** In the order they came. @param state null for all */
    Page<ObjectionRow> page(long roundId, @Nullable ObjectionState state, PageRequest page) {
        List<@Nullable Object> arguments = new ArrayList<>(List.of(roundId));
        String where = "round_id = ?";
        if (state != null) {
            where += " AND state = ?";
            arguments.add(state);
        }
        return page(where, arguments, page);
    }

    Page<ObjectionRow> pageOf(long roundId, long memberId, PageRequest page) {
        return page("round_id = ? AND member_id = ?", new ArrayList<>(List.of(roundId, memberId)), page);
    }

    private Page<ObjectionRow> page(String where, List<@Nullable Object> arguments, PageRequest page) {
        long total = sql.number("SELECT COUNT(*) FROM contest_objection WHERE " + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(SELECT + where + " ORDER BY id LIMIT ? OFFSET ?", this::read, arguments.toArray()),
                total,
                page);
    }

    void decide(long id, ObjectionState state, String reply, long actor, Instant now) {
        sql.update(
                "UPDATE contest_objection SET state = ?, reply = ?, decided_by = ?, decided_at = ?"
                        + " WHERE id = ? AND state = 'OPEN'",
                state,
                reply,
                actor,
                now,
                id);
    }
}
