package org.lianbing.exam.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.exam.RegradeState;
import org.lianbing.platform.Sql;

/** A regrade as it is stored. */
record RegradeRow(
        long id,
        Occasion occasion,
        RegradeState state,
        String reason,
        @Nullable RegradePolicy policy,
        long seenTo,
        long appliedTo,
        Instant proposedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant liveAt) {
    static final String SELECT = "SELECT id, occasion, state, reason, policy, seen_to, applied_to, proposed_at,"
            + " decided_by, decided_at, live_at FROM exam_regrade ";

    static RegradeRow of(ResultSet row) throws SQLException {
        String policy = row.getString("policy");
        return new RegradeRow(
                row.getLong("id"),
                Occasion.parse(row.getString("occasion")),
                RegradeState.valueOf(row.getString("state")),
                Sql.text(row, "reason"),
                policy == null ? null : RegradePolicy.valueOf(policy),
                row.getLong("seen_to"),
                row.getLong("applied_to"),
                Sql.instant(row, "proposed_at"),
                Sql.longOrNull(row, "decided_by"),
                Sql.instantOrNull(row, "decided_at"),
                Sql.instantOrNull(row, "live_at"));
    }
}
