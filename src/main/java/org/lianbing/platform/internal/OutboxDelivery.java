package org.lianbing.platform.internal;

import io.micronaut.context.BeanProvider;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.platform.TransactionRetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the facts of one partition: in one transaction the lease is checked, the consumers run and the rows go. A
 * batch that fails is tried row by row; a row that keeps failing is set aside, so it holds nobody else up.
 */
@Singleton
final class OutboxDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final int BATCH_MAX = 500;
    private static final int FAILURES_MAX = 10;

    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;
    private final OutboxLeases leases;
    private final BeanProvider<OutboxConsumer> consumers;
    private final Clock clock;

    OutboxDelivery(
            JdbcOperations jdbc,
            TransactionRetry transactions,
            OutboxLeases leases,
            BeanProvider<OutboxConsumer> consumers,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.leases = leases;
        this.consumers = consumers;
        this.clock = clock;
    }

    /** Delivers all there is in the partitions this instance holds; returns how many rows went. */
    int deliver() {
        int delivered = 0;
        for (int partition : leases.held()) {
            int batch;
            do {
                batch = deliverBatch(partition, BATCH_MAX);
                delivered += batch;
            } while (batch == BATCH_MAX);
        }
        return delivered;
    }

    /** Takes every partition and delivers until nothing is left. */
    void drain() {
        leases.takeAll();
        while (deliver() > 0) {
            // Consumers record further facts.
        }
    }

    private int deliverBatch(int partition, int size) {
        try {
            return transactions.inTransaction(() -> applyBatch(partition, size));
        } catch (RuntimeException failure) {
            if (size == 1) {
                return setAsideAfterRepeatedFailure(partition, failure);
            }
            LOG.warn("outbox batch of partition {} failed, applying row by row", partition, failure);
            int applied = 0;
            while (applied < BATCH_MAX && deliverBatch(partition, 1) == 1) {
                applied++;
            }
            return applied;
        }
    }

    private int applyBatch(int partition, int size) {
        if (!leases.lockIfHeld(partition)) {
            return 0;
        }
        List<OutboxMessage> messages = jdbc.prepareStatement(
                "SELECT id, topic, partition_key, body FROM platform_outbox WHERE partition_no = ? ORDER BY id LIMIT ?",
                select -> {
                    select.setInt(1, partition);
                    select.setInt(2, size);
                    return read(select.executeQuery());
                });
        if (messages.isEmpty()) {
            return 0;
        }
        byTopic(messages).forEach(this::apply);
        delete(messages);
        return messages.size();
    }

    private static Map<String, List<OutboxMessage>> byTopic(List<OutboxMessage> messages) {
        Map<String, List<OutboxMessage>> topics = new LinkedHashMap<>();
        messages.forEach(message -> topics.computeIfAbsent(message.topic(), topic -> new ArrayList<>())
                .add(message));
        return topics;
    }

    private void apply(String topic, List<OutboxMessage> messages) {
        for (OutboxConsumer consumer : consumers) {
            if (consumer.topic().equals(topic)) {
                consumer.apply(messages);
            }
        }
    }

    private void delete(List<OutboxMessage> messages) {
        int ignored = jdbc.prepareStatement("DELETE FROM platform_outbox WHERE id = ?", delete -> {
            for (OutboxMessage message : messages) {
                delete.setLong(1, message.id());
                delete.addBatch();
            }
            return delete.executeBatch().length;
        });
    }

    /** The oldest row of the partition failed by itself: count it, and after ten times put it aside for people. */
    private int setAsideAfterRepeatedFailure(int partition, RuntimeException failure) {
        return transactions.inTransaction(() -> {
            if (!leases.lockIfHeld(partition)) {
                return 0;
            }
            int counted = update(
                    "UPDATE platform_outbox SET failures = failures + 1 WHERE partition_no = ? ORDER BY id LIMIT 1",
                    update -> update.setInt(1, partition));
            int setAside = update(
                    "INSERT INTO platform_outbox_refused (id, topic, partition_key, body, error, refused_at)"
                            + " SELECT id, topic, partition_key, body, ?, ? FROM platform_outbox"
                            + " WHERE partition_no = ? AND failures >= ?",
                    insert -> {
                        String error = String.valueOf(failure);
                        insert.setString(1, error.substring(0, Math.min(2000, error.length())));
                        insert.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                        insert.setInt(3, partition);
                        insert.setInt(4, FAILURES_MAX);
                    });
            if (setAside > 0) {
                LOG.error(
                        "an outbox row of partition {} was set aside after {} failures",
                        partition,
                        FAILURES_MAX,
                        failure);
                return update(
                        "DELETE FROM platform_outbox WHERE partition_no = ? AND failures >= " + FAILURES_MAX,
                        delete -> delete.setInt(1, partition));
            }
            LOG.warn("an outbox row of partition {} failed ({} counted)", partition, counted, failure);
            return 0;
        });
    }

    private int update(String sql, Parameters parameters) {
        return jdbc.prepareStatement(sql, statement -> {
            parameters.set(statement);
            return statement.executeUpdate();
        });
    }

    private static List<OutboxMessage> read(ResultSet rows) throws SQLException {
        List<OutboxMessage> messages = new ArrayList<>();
        while (rows.next()) {
            messages.add(new OutboxMessage(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
        }
        return messages;
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }
}
