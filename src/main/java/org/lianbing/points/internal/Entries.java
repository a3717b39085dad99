package org.lianbing.points.internal;

import static org.lianbing.platform.Sql.marks;
import static org.lianbing.platform.Sql.text;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.points.PointsApi.Spent;

/** The ledger's rows: they are written and read, never changed. */
@Singleton
class Entries {
    private static final String COLUMNS = "id, debit_account, credit_account, member_id, amount, balance_after, source,"
            + " source_id, reverses, at, text";

    private final Sql sql;

    Entries(Sql sql) {
        this.sql = sql;
    }

    /** A row with its number. */
    record Stored(long id, Entry entry) {}

    void append(List<Entry> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(new Object[] {
                entry.debit(),
                entry.credit(),
                entry.memberId(),
                entry.amount(),
                entry.balanceAfter(),
                entry.source(),
                entry.sourceId(),
                entry.reverses(),
                entry.at(),
                entry.text()
            });
        }
        sql.insertRows(
                "INSERT INTO points_entry (debit_account, credit_account, member_id, amount, balance_after, source,"
                        + " source_id, reverses, at, text) VALUES",
                rows,
                "");
    }

    /** Which of these source ids have an entry already. */
    Set<String> known(String source, Collection<String> sourceIds) {
        List<Object> parameters = new ArrayList<>(List.of(source));
        parameters.addAll(sourceIds);
        return new HashSet<>(sql.list(
                "SELECT source_id FROM points_entry WHERE source = ? AND source_id IN (" + marks(sourceIds.size())
                        + ")",
                row -> text(row, "source_id"),
                parameters.toArray()));
    }

    /** Locks it, so that two who take it back go one after the other. */
    Optional<Stored> find(String source, String sourceId) {
        return sql.first(
                "SELECT " + COLUMNS + " FROM points_entry WHERE source = ? AND source_id = ? FOR UPDATE",
                Entries::read,
                source,
                sourceId);
    }

    /** The newest entry of these sources under this id, or under one that goes on from it with a colon, if it still stands. */
    Optional<Stored> standing(long memberId, List<String> sources, String sourceId) {
        List<Object> parameters = new ArrayList<>(List.of(memberId));
        parameters.addAll(sources);
        parameters.addAll(List.of(sourceId, sourceId + ":%"));
        return sql.first(
                "SELECT " + COLUMNS + " FROM points_entry entry WHERE member_id = ? AND source IN ("
                        + marks(sources.size())
                        + ") AND (source_id = ? OR source_id LIKE ?) AND NOT EXISTS (SELECT 1 FROM"
                        + " points_entry back WHERE back.reverses = entry.id) ORDER BY id DESC LIMIT 1",
                Entries::read,
                parameters.toArray());
    }

    boolean reversed(long entryId) {
        return sql.number("SELECT COUNT(*) FROM points_entry WHERE reverses = ?", entryId) > 0;
    }

    /** An entry as the owner of the wallet sees it. */
    record Movement(long id, Instant at, long amount, String source, String text, long balanceAfter) {}

    /** A member's entries, the newest first; what went out is negative. */
    List<Movement> ofMember(long memberId, PageRequest page) {
        return sql.list(
                "SELECT e.id, e.at, IF(c.member_id IS NULL, -e.amount, e.amount) AS movement, e.source, e.text,"
                        + " e.balance_after FROM points_entry e JOIN points_account c ON c.id = e.credit_account"
                        + " WHERE e.member_id = ? ORDER BY e.id DESC LIMIT ? OFFSET ?",
                row -> new Movement(
                        row.getLong("id"),
                        Sql.instant(row, "at"),
                        row.getLong("movement"),
                        text(row, "source"),
                        text(row, "text"),
                        row.getLong("balance_after")),
                memberId,
                page.size(),
                page.offset());
    }

    long countOfMember(long memberId) {
        return sql.number("SELECT COUNT(*) FROM points_entry WHERE member_id = ?", memberId);
    }

    /** All entries, wallet by wallet, each in the order it was written: for replaying. */
    List<Stored> after(long memberId, long entryId, int limit) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM points_entry"
                        + " WHERE member_id > ? OR (member_id = ? AND id > ?) ORDER BY member_id, id LIMIT ?",
                Entries::read,
                memberId,
                memberId,
                entryId,
                limit);
    }

    Optional<Stored> byId(long id) {
        return sql.first("SELECT " + COLUMNS + " FROM points_entry WHERE id = ?", Entries::read, id);
    }

    List<Spent> spentAfter(String source, long afterEntryId, int limit) {
        return sql.list(
                "SELECT e.id, e.source_id, e.member_id, e.amount, r.id AS reversal FROM points_entry e"
                        + " LEFT JOIN points_entry r ON r.reverses = e.id"
                        + " WHERE e.source = ? AND e.id > ? ORDER BY e.id LIMIT ?",
                row -> new Spent(
                        row.getLong("id"),
                        text(row, "source_id"),
                        row.getLong("member_id"),
                        row.getLong("amount"),
                        Sql.longOrNull(row, "reversal") != null),
                source,
                afterEntryId,
                limit);
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                new Entry(
                        row.getLong("debit_account"),
                        row.getLong("credit_account"),
                        row.getLong("member_id"),
                        row.getLong("amount"),
                        row.getLong("balance_after"),
                        text(row, "source"),
                        text(row, "source_id"),
                        Sql.longOrNull(row, "reverses"),
                        Sql.instant(row, "at"),
                        text(row, "text")));
    }
}
