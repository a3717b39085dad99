package org.lianbing.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** A contest as it is stored, without its events. */
record ContestRow(
        long id,
        long organisationId,
        String organisationPath,
        String name,
        String summary,
        boolean published,
        long createdBy,
        Instant createdAt,
        @Nullable Long publishedBy,
        @Nullable Instant publishedAt) {
    static final String COLUMNS = "c.id AS contest_id, c.organisation_id, c.organisation_path, c.name AS contest_name,"
            + " c.summary, c.state, c.created_by, c.created_at, c.published_by, c.published_at";

    static ContestRow of(ResultSet row) throws SQLException {
        return new ContestRow(
                row.getLong("contest_id"),
                row.getLong("organisation_id"),
                Sql.text(row, "organisation_path"),
                Sql.text(row, "contest_name"),
                Sql.text(row, "summary"),
                "PUBLISHED".equals(row.getString("state")),
                row.getLong("created_by"),
                Sql.instant(row, "created_at"),
                Sql.longOrNull(row, "published_by"),
                Sql.instantOrNull(row, "published_at"));
    }
}
