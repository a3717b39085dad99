package org.lianbing.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementStage;
import org.lianbing.platform.Sql;

/**
 * The list of a round as it is stored, without its lines.
 *
 * @param noticeEndsAt exclusive
 */
record AdvancementRow(
        long roundId,
        int version,
        Instant computedAt,
        @Nullable Instant noticeStartsAt,
        @Nullable Instant noticeEndsAt,
        @Nullable Instant sealedAt,
        @Nullable String sealedHash,
        int toldPosition) {
    static AdvancementRow of(ResultSet row) throws SQLException {
        return new AdvancementRow(
                row.getLong("round_id"),
                row.getInt("version"),
                Sql.instant(row, "computed_at"),
                Sql.instantOrNull(row, "notice_starts_at"),
                Sql.instantOrNull(row, "notice_ends_at"),
                Sql.instantOrNull(row, "sealed_at"),
                row.getString("sealed_hash"),
                row.getInt("told_position"));
    }

    boolean isPublic() {
        return noticeStartsAt != null;
    }

    AdvancementStage stageAt(Instant now) {
        if (sealedAt != null) {
            return AdvancementStage.SEALED;
        }
        if (noticeEndsAt == null) {
            return AdvancementStage.PROPOSED;
        }
        return now.isBefore(noticeEndsAt) ? AdvancementStage.NOTICE : AdvancementStage.NOTICE_OVER;
    }
}
