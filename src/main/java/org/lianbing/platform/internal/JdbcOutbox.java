package org.lianbing.platform.internal;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.Sql;

@Singleton
final class JdbcOutbox implements Outbox {
    /** Partitions spread members over instances; a partition is delivered by one instance at a time. */
    static final int PARTITIONS = 8;

    private static final int BODY_MAX = 4000;

    private final Sql sql;
    private final TransactionOperations<Connection> transactions;
    private final OutboxBell bell;

    JdbcOutbox(Sql sql, TransactionOperations<Connection> transactions, OutboxBell bell) {
        this.sql = sql;
        this.transactions = transactions;
        this.bell = bell;
    }

    static int partitionOf(long partitionKey) {
        return Math.floorMod(Long.hashCode(partitionKey), PARTITIONS);
    }

    @Override
    public void record(String topic, long partitionKey, String body) {
        recordAll(topic, List.of(new Fact(partitionKey, body)));
    }

    @Override
    public void recordAll(String topic, List<Fact> facts) {
        var transaction = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("an outbox row belongs into a transaction: " + topic));
        List<@Nullable Object[]> rows = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact.body().length() > BODY_MAX) {
                throw new IllegalArgumentException(
                        "outbox body of " + fact.body().length() + " characters: " + topic);
            }
            rows.add(new Object[] {partitionOf(fact.partitionKey()), topic, fact.partitionKey(), fact.body()});
        }
        sql.insertRows("INSERT INTO platform_outbox (partition_no, topic, partition_key, body) VALUES", rows, "");
        transaction.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
