package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AbsenceKind;
import org.lianbing.platform.Sql;

/** Which phones showed a paper, and when nothing happened on them. */
@Singleton
class TraceStore {
    /** Of one attempt and phone: nobody can fill the disk. */
    static final int ABSENCES_MAX = 200;

    private final Sql sql;

    TraceStore(Sql sql) {
        this.sql = sql;
    }

    record Presence(long attemptId, String device, byte[] addressIndex, Instant at) {}

    record Absence(long attemptId, String device, int no, AbsenceKind kind, Instant fromAt, long seconds) {}

    /** @param network the keyed hash of the address, in hexadecimal */
    record Seen(long attemptId, String device, String network, Instant firstAt, Instant lastAt) {}

    void presences(Collection<Presence> presences) {
        sql.insertRows(
                "INSERT INTO exam_presence (attempt_id, device, address_index, first_at, last_at) VALUES",
                presences.stream()
                        .map(one ->
                                new @Nullable Object[] {one.attemptId, one.device, one.addressIndex, one.at, one.at})
                        .toList(),
                "ON DUPLICATE KEY UPDATE first_at = LEAST(first_at, VALUES(first_at)),"
                        + " last_at = GREATEST(last_at, VALUES(last_at))");
    }

    /** The first word on an absence stands. */
    void absences(Collection<Absence> absences) {
        sql.insertRows(
                "INSERT INTO exam_absence (attempt_id, device, no, kind, from_at, seconds) VALUES",
                absences.stream()
                        .map(one -> new @Nullable Object[] {
                            one.attemptId, one.device, one.no, one.kind, one.fromAt, one.seconds
                        })
                        .toList(),
                "ON DUPLICATE KEY UPDATE no = exam_absence.no");
    }

    List<Seen> seen(Collection<Long> attemptIds) {
        return sql.list(
                "SELECT attempt_id, device, address_index, first_at, last_at FROM exam_presence WHERE attempt_id IN ("
                        + Ids.list(attemptIds) + ") ORDER BY attempt_id, first_at",
                row -> new Seen(
                        row.getLong("attempt_id"),
                        Sql.text(row, "device"),
                        HexFormat.of().formatHex(row.getBytes("address_index")),
                        Sql.instant(row, "first_at"),
                        Sql.instant(row, "last_at")));
    }

    List<Absence> absencesOf(Collection<Long> attemptIds) {
        return sql.list(
                "SELECT attempt_id, device, no, kind, from_at, seconds FROM exam_absence WHERE attempt_id IN ("
                        + Ids.list(attemptIds) + ") ORDER BY attempt_id, from_at, no",
                row -> new Absence(
                        row.getLong("attempt_id"),
                        Sql.text(row, "device"),
                        row.getInt("no"),
                        AbsenceKind.valueOf(row.getString("kind")),
                        Sql.instant(row, "from_at"),
                        row.getLong("seconds")));
    }
}
