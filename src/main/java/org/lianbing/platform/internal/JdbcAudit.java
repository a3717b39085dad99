package org.lianbing.platform.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

@Singleton
final class JdbcAudit implements Audit {
    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;
    private final Clock clock;

    JdbcAudit(JdbcOperations jdbc, TransactionRetry transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void record(
            @Nullable Long actor, String action, @Nullable Long subject, String target, @Nullable String reason) {
        transactions.inTransaction(() -> {
            jdbc.prepareStatement(
                    "INSERT INTO platform_audit (at, actor, action, subject, target, reason) VALUES (?, ?, ?, ?, ?, ?)",
                    insert -> {
                        insert.setObject(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                        setLong(insert, 2, actor);
                        insert.setString(3, action);
                        setLong(insert, 4, subject);
                        insert.setString(5, target);
                        insert.setString(6, reason);
                        return insert.executeUpdate();
                    });
        });
    }

    private static void setLong(PreparedStatement statement, int index, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value);
        }
    }

    @Override
    public Page<Entry> about(long subject, PageRequest page) {
        return transactions.inTransaction(() -> {
            long total = jdbc.prepareStatement("SELECT COUNT(*) FROM platform_audit WHERE subject = ?", select -> {
                select.setLong(1, subject);
                ResultSet rows = select.executeQuery();
                rows.next();
                return rows.getLong(1);
            });
            List<Entry> entries = jdbc.prepareStatement(
                    "SELECT at, actor, action, target, reason FROM platform_audit WHERE subject = ?"
                            + " ORDER BY id DESC LIMIT ? OFFSET ?",
                    select -> {
                        select.setLong(1, subject);
                        select.setInt(2, page.size());
                        select.setLong(3, page.offset());
                        return entries(select.executeQuery());
                    });
            return Page.of(entries, total, page);
        });
    }

    private static List<Entry> entries(ResultSet rows) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
            long actor = rows.getLong(2);
            boolean byService = rows.wasNull();
            entries.add(new Entry(
                    rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    byService ? null : actor,
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5)));
        }
        return entries;
    }
}
