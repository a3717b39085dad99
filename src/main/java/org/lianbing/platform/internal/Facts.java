package org.lianbing.platform.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;
import org.lianbing.platform.TransactionRetry;

/** Small facts about this deployment, by name. */
@Singleton
final class Facts {
    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;

    Facts(JdbcOperations jdbc, TransactionRetry transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    Optional<String> find(String name) {
        return transactions.inTransaction(() ->
                jdbc.prepareStatement("SELECT value FROM platform_fact WHERE name = ?", select -> {
                    select.setString(1, name);
                    ResultSet row = select.executeQuery();
                    return row.next() ? Optional.of(row.getString(1)) : Optional.<String>empty();
                }));
    }

    void set(String name, String value) {
        transactions.inTransaction(() -> {
            int ignored = jdbc.prepareStatement(
                    "INSERT INTO platform_fact (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)",
                    upsert -> {
                        upsert.setString(1, name);
                        upsert.setString(2, value);
                        return upsert.executeUpdate();
                    });
        });
    }
}
