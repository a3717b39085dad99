package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.exam.PracticeClosure;
import org.lianbing.platform.Sql;

/** Which banks are closed to practice, and when: while a round runs, nobody rehearses its questions. */
@Singleton
class PracticeClosures {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private record Closure(long bankId, String title, Instant from, Instant until) {}

    /** What was read, and when; replaced as a whole, so it needs no lock. */
    private record Snapshot(Instant readAt, List<Closure> closures) {}

    private final Sql sql;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Instant.MIN, List.of());

    PracticeClosures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void close(long blueprintId, String title, Instant from, Instant until) {
        sql.update(
                "INSERT INTO exam_practice_closure (blueprint_id, title, from_at, until_at) VALUES (?, ?, ?, ?) ON"
                        + " DUPLICATE KEY UPDATE title = IF(VALUES(title) = '', title, VALUES(title)), from_at ="
                        + " VALUES(from_at), until_at = VALUES(until_at)",
                blueprintId,
                title,
                from,
                until);
        forget();
    }

    void open(long blueprintId) {
        sql.update("DELETE FROM exam_practice_closure WHERE blueprint_id = ?", blueprintId);
        forget();
    }

    Map<Long, PracticeClosure> closed(Instant now) {
        Map<Long, PracticeClosure> banks = new HashMap<>();
        for (Closure closure : closures()) {
            if (!now.isBefore(closure.from()) && now.isBefore(closure.until())) {
                banks.merge(
                        closure.bankId(),
                        new PracticeClosure(closure.title(), closure.until()),
                        (a, b) -> a.until().isBefore(b.until()) ? b : a);
            }
        }
        return banks;
    }

    private List<Closure> closures() {
        Instant now = clock.instant();
        Snapshot known = snapshot;
        if (known.readAt().isAfter(now.minus(KEPT))) {
            return known.closures();
        }
        List<Closure> closures = sql.list(
                "SELECT section.bank_id, closure.title, closure.from_at, closure.until_at FROM exam_practice_closure"
                        + " closure JOIN exam_blueprint_section section ON section.blueprint_id = closure.blueprint_id"
                        + " WHERE closure.until_at > ?",
                row -> new Closure(
                        row.getLong("bank_id"),
                        Sql.text(row, "title"),
                        Sql.instant(row, "from_at"),
                        Sql.instant(row, "until_at")),
                now);
        snapshot = new Snapshot(now, closures);
        return closures;
    }

    private void forget() {
        snapshot = new Snapshot(Instant.MIN, List.of());
    }
}
