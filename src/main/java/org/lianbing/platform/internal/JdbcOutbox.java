package org.lianbing.platform.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.lianbing.platform.Outbox;

@Singleton
final class JdbcOutbox implements Outbox {
    /** Partitions spread members over instances; a partition is delivered by one instance at a time. */
    static final int PARTITIONS = 8;

    private static final int BODY_MAX = 4000;

    private final JdbcOperations jdbc;
    private final TransactionOperations<Connection> transactions;
    private final OutboxBell bell;

    JdbcOutbox(JdbcOperations jdbc, TransactionOperations<Connection> transactions, OutboxBell bell) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.bell = bell;
    }

    static int partitionOf(long partitionKey) {
        return Math.floorMod(Long.hashCode(partitionKey), PARTITIONS);
    }

    @Override
    public void record(String topic, long partitionKey, String body) {
        var transaction = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("an outbox row belongs into a transaction: " + topic));
        if (body.length() > BODY_MAX) {
            throw new IllegalArgumentException("outbox body of " + body.length() + " characters: " + topic);
        }
        int ignored = jdbc.prepareStatement(
                "INSERT INTO platform_outbox (partition_no, topic, partition_key, body) VALUES (?, ?, ?, ?)",
                insert -> {
                    insert.setInt(1, partitionOf(partitionKey));
                    insert.setString(2, topic);
                    insert.setLong(3, partitionKey);
                    insert.setString(4, body);
                    return insert.executeUpdate();
                });
        transaction.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
