package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lianbing.contest.SharedPlaceKind;
import org.lianbing.exam.SharedPlaces;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Phones and networks that were declared as shared, by contest. */
@Singleton
class SharedPlaceStore {
    private final Sql sql;

    SharedPlaceStore(Sql sql) {
        this.sql = sql;
    }

    record PlaceRow(long id, SharedPlaceKind kind, String label, long declaredBy, Instant declaredAt) {}

    /** The first word on a place stands. */
    void declare(long contestId, SharedPlaceKind kind, String label, String place, long by, Instant now) {
        sql.update(
                "INSERT INTO contest_shared_place (contest_id, kind, label, place, declared_by, declared_at) VALUES"
                        + " (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE label = contest_shared_place.label",
                contestId,
                kind,
                label,
                place,
                by,
                now);
    }

    /** @return whether there was one */
    boolean remove(long contestId, long placeId) {
        return sql.update("DELETE FROM contest_shared_place WHERE contest_id = ? AND id = ?", contestId, placeId) > 0;
    }

    Page<PlaceRow> page(long contestId, PageRequest page) {
        return Page.of(
                sql.list(
                        "SELECT id, kind, label, declared_by, declared_at FROM contest_shared_place WHERE contest_id = ?"
                                + " ORDER BY id LIMIT ? OFFSET ?",
                        row -> new PlaceRow(
                                row.getLong("id"),
                                SharedPlaceKind.valueOf(row.getString("kind")),
                                Sql.text(row, "label"),
                                row.getLong("declared_by"),
                                Sql.instant(row, "declared_at")),
                        contestId,
                        page.size(),
                        page.offset()),
                sql.number("SELECT COUNT(*) FROM contest_shared_place WHERE contest_id = ?", contestId),
                page);
    }

    /** Everything declared in the contest a round belongs to. */
    SharedPlaces ofRound(long roundId) {
        Set<String> devices = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        sql.list(
                "SELECT p.kind, p.place FROM contest_shared_place p JOIN contest_round r ON r.contest_id = p.contest_id"
                        + " WHERE r.id = ?",
                row -> (SharedPlaceKind.valueOf(row.getString(1)) == SharedPlaceKind.PHONE ? devices : addresses)
                        .add(row.getString(2)),
                roundId);
        return new SharedPlaces(devices, addresses);
    }

    Optional<String> code(long contestId) {
        return sql.first(
                "SELECT code FROM contest_shared_code WHERE contest_id = ?", row -> row.getString(1), contestId);
    }

    /** The code before is worth nothing from now on. */
    void makeCode(long contestId, String code, long by, Instant now) {
        sql.update(
                "INSERT INTO contest_shared_code (contest_id, code, made_by, made_at) VALUES (?, ?, ?, ?) ON DUPLICATE KEY"
                        + " UPDATE code = VALUES(code), made_by = VALUES(made_by), made_at = VALUES(made_at)",
                contestId,
                code,
                by,
                now);
    }
}
