package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianbing.platform.Sql;
import org.lianbing.platform.Tokens;

/**
 * The table bank_import_job: which import waits to be worked on, who does it, and how far it is. A lease runs out by itself
 * when its holder dies; whoever takes it then begins anew, and the former holder, should it come back, finds that it holds
 * nothing any more.
 */
@Singleton
final class ImportJobs {
    static final Duration LEASE = Duration.ofSeconds(20);
    /** A file that brings the service down must not do it for ever. */
    static final int TRIES_MAX = 3;

    private final Sql sql;
    private final Clock clock;

    ImportJobs(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Claim(long importId, String holder, int tries) {}

    record Progress(int done, int total, boolean waiting) {
        static final Progress NONE = new Progress(0, 0, false);
    }

    /** Must run inside the transaction that changes the import's state. Whoever works on it now loses it. */
    void request(long importId) {
        sql.update(
                "INSERT INTO bank_import_job (import_id, holder, lease_until, tries, done_count, total_count)"
                        + " VALUES (?, NULL, ?, 0, 0, 0) ON DUPLICATE KEY UPDATE holder = NULL,"
                        + " lease_until = VALUES(lease_until), tries = 0, done_count = 0, total_count = 0",
                importId,
                clock.instant());
    }

    /** The next one that nobody works on, now ours. */
    Optional<Claim> claim() {
        Instant now = clock.instant();
        List<Long> due = sql.list(
                "SELECT import_id FROM bank_import_job WHERE lease_until <= ? ORDER BY lease_until, import_id LIMIT 5",
                row -> row.getLong(1),
                now);
        for (long importId : due) {
            String holder = Tokens.hex(16);
            int taken = sql.update(
                    "UPDATE bank_import_job SET holder = ?, lease_until = ?, tries = tries + 1, done_count = 0,"
                            + " total_count = 0 WHERE import_id = ? AND lease_until <= ?",
                    holder,
                    now.plus(LEASE),
                    importId,
                    now);
            if (taken == 1) {
                int tries = (int) sql.number("SELECT tries FROM bank_import_job WHERE import_id = ?", importId);
                return Optional.of(new Claim(importId, holder, tries));
            }
        }
        return Optional.empty();
    }

    /** @return false when it is ours no more */
    boolean renew(Claim claim, int done, int total) {
        return sql.update(
                        "UPDATE bank_import_job SET lease_until = ?, done_count = ?, total_count = ? WHERE import_id = ?"
                                + " AND holder = ?",
                        clock.instant().plus(LEASE),
                        done,
                        total,
                        claim.importId,
                        claim.holder)
                == 1;
    }

    /**
     * Must run inside a transaction: nobody can take the import over before it ends.
     *
     * @throws Lost when it is ours no more
     */
    void hold(Claim claim) {
        if (sql.number(
                        "SELECT COUNT(*) FROM bank_import_job WHERE import_id = ? AND holder = ? FOR UPDATE",
                        claim.importId,
                        claim.holder)
                == 0) {
            throw new Lost();
        }
    }

    /** Left to be taken up again, by whoever comes first. */
    void release(Claim claim) {
        sql.update(
                "UPDATE bank_import_job SET holder = NULL, lease_until = ?, tries = tries - 1 WHERE import_id = ? AND holder = ?",
                clock.instant(),
                claim.importId,
                claim.holder);
    }

    void done(Claim claim) {
        sql.update("DELETE FROM bank_import_job WHERE import_id = ? AND holder = ?", claim.importId, claim.holder);
    }

    Progress progress(long importId) {
        return sql.first(
                        "SELECT done_count, total_count, holder IS NULL AS waiting FROM bank_import_job WHERE import_id = ?",
                        row -> new Progress(
                                row.getInt("done_count"), row.getInt("total_count"), row.getBoolean("waiting")),
                        importId)
                .orElse(Progress.NONE);
    }

    /** Somebody else has the import now, or wants it read otherwise. */
    static final class Lost extends RuntimeException {
        Lost() {
            super("the import is ours no more", null, false, false);
        }
    }
}
