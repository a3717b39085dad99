package org.lianbing.exam.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the lane reads and writes them: milliseconds of the epoch and DATETIME(3) columns in UTC. */
final class Utc {
    private Utc() {}

    static long millis(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class)
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
    }

    /** Appends an SQL literal. */
    static void literal(StringBuilder sql, long epochMillis) {
        sql.append('\'')
                .append(LocalDateTime.ofEpochSecond(
                        Math.floorDiv(epochMillis, 1000),
                        (int) Math.floorMod(epochMillis, 1000L) * 1_000_000,
                        ZoneOffset.UTC))
                .append('\'');
    }
}
