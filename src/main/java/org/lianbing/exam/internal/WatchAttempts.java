package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.exam.AlreadySubmitted;
import org.lianbing.exam.LiveAttempts;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Reads by the occasion's index and then by attempt, so that what it costs follows from who is answering now. */
@Singleton
class WatchAttempts implements LiveAttempts {
    private final Sql sql;
    private final Audit audit;
    private final TransactionRetry transactions;

    WatchAttempts(Sql sql, Audit audit, TransactionRetry transactions) {
        this.sql = sql;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public Map<Long, Trace> traces(Collection<Long> attemptIds) {
        Map<Long, Trace> traces = new HashMap<>();
        if (!attemptIds.isEmpty()) {
            sql.list(
                    "SELECT a.id, (SELECT MAX(s.saved_at) FROM exam_answer s WHERE s.attempt_id = a.id) AS last_saved_at,"
                            + " (SELECT COUNT(*) FROM exam_late_answer l WHERE l.attempt_id = a.id) FROM exam_attempt a"
                            + " WHERE a.id IN (" + Ids.list(attemptIds) + ")",
                    row -> traces.put(
                            row.getLong(1), new Trace(Sql.instantOrNull(row, "last_saved_at"), row.getInt(3))));
        }
        return traces;
    }

    @Override
    public List<Long> silentSince(Occasion occasion, Instant since) {
        return sql.list(
                "SELECT a.member_id FROM exam_attempt a WHERE a.occasion = ? AND a.state = 'OPEN' AND a.started_at < ?"
                        + " AND NOT EXISTS (SELECT 1 FROM exam_answer s WHERE s.attempt_id = a.id AND s.saved_at >= ?)"
                        + " ORDER BY a.member_id LIMIT 5000",
                row -> row.getLong(1),
                occasion.toString(),
                since,
                since);
    }

    @Override
    public List<Long> late(Occasion occasion) {
        return sql.list(
                "SELECT DISTINCT a.member_id FROM exam_attempt a JOIN exam_late_answer l ON l.attempt_id = a.id"
                        + " WHERE a.occasion = ? ORDER BY a.member_id LIMIT 5000",
                row -> row.getLong(1),
                occasion.toString());
    }

    /**
     * The sweeper marks it as it does every attempt whose deadline has passed: behind the saves that came in time. What a
     * phone says to have been answered in time is not waited for.
     */
    @Override
    public void end(Occasion occasion, long memberId, Instant now, long actor, String reason) {
        transactions.inTransaction(() -> {
            int ended = sql.update(
                    "UPDATE exam_attempt SET deadline = ?, late_seconds = 0 WHERE occasion = ? AND member_id = ? AND state = 'OPEN'"
                            + " AND deadline > ?",
                    now,
                    occasion.toString(),
                    memberId,
                    now);
            if (ended == 0) {
                throw new AlreadySubmitted();
            }
            audit.record(actor, "exam.end-attempt", memberId, occasion.toString(), reason);
        });
    }
}
