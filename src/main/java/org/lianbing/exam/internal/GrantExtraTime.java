package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.lianbing.exam.AlreadySubmitted;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Gives one member more time: the only way a deadline ever moves. */
@Singleton
class GrantExtraTime {
    private static final Duration EXTRA_MAX = Duration.ofHours(24);

    private final Sql sql;
    private final TransactionRetry transactions;
    private final Audit audit;

    GrantExtraTime(Sql sql, TransactionRetry transactions, Audit audit) {
        this.sql = sql;
        this.transactions = transactions;
        this.audit = audit;
    }

    void grant(Occasion occasion, long memberId, Duration extra, long actor, String reason) {
        long seconds = extra.toSeconds();
        if (seconds < 1 || extra.compareTo(EXTRA_MAX) > 0) {
            throw new BadInput("exam.extra-time-out-of-range", "extraSeconds", "延长时间要在 1 秒到 24 小时之间。");
        }
        transactions.inTransaction(() -> {
            // The grant first, as a start does too: whoever comes second waits for the other and sees what it wrote.
            sql.update(
                    "INSERT INTO exam_extra_time (occasion, member_id, seconds) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE seconds = seconds + VALUES(seconds)",
                    occasion.toString(),
                    memberId,
                    seconds);
            int moved = sql.update(
                    "UPDATE exam_attempt SET deadline = deadline + INTERVAL ? SECOND, extra_seconds = extra_seconds + ?"
                            + " WHERE occasion = ? AND member_id = ? AND state = 'OPEN'",
                    seconds,
                    seconds,
                    occasion.toString(),
                    memberId);
            if (moved == 0 && hasAttempts(occasion, memberId)) {
                throw new AlreadySubmitted();
            }
            audit.record(actor, "exam.grant-extra-time", memberId, occasion + " +" + seconds + "s", reason);
        });
    }

    private boolean hasAttempts(Occasion occasion, long memberId) {
        List<Long> ids = sql.list(
                "SELECT id FROM exam_attempt WHERE occasion = ? AND member_id = ? LIMIT 1 LOCK IN SHARE MODE",
                row -> row.getLong(1),
                occasion.toString(),
                memberId);
        return !ids.isEmpty();
    }
}
