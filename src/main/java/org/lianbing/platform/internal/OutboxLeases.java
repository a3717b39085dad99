package org.lianbing.platform.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.Tokens;
import org.lianbing.platform.TransactionRetry;

/**
 * Which partitions of the outbox this instance delivers. A lease runs out by itself when its holder dies; its fencing
 * number grows with every change of holder, so a holder that slept through its lease can't write any more.
 */
@Singleton
final class OutboxLeases {
    static final Duration LENGTH = Duration.ofSeconds(10);

    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;
    private final Clock clock;
    private final String instance = Tokens.hex(12);
    private volatile Map<Integer, Long> fencingByPartition = Map.of();

    OutboxLeases(JdbcOperations jdbc, TransactionRetry transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Integer> held() {
        return fencingByPartition.keySet().stream().sorted().toList();
    }

    /** Renews what we hold and takes what nobody holds, but never more than our share among the living instances. */
    void renew() {
        fencingByPartition = transactions.inTransaction(() -> {
            Map<Integer, Lease> leases = read();
            Instant now = clock.instant();
            long holders = leases.values().stream()
                    .filter(lease ->
                            lease.expiresAt().isAfter(now) && !lease.holder().equals(instance))
                    .map(Lease::holder)
                    .distinct()
                    .count();
            int share = Math.ceilDiv(JdbcOutbox.PARTITIONS, (int) holders + 1);
            return take(leases, now, share);
        });
    }

    /** Takes every partition from whoever holds it; for a single process that drains by hand. */
    void takeAll() {
        fencingByPartition = transactions.inTransaction(() -> take(read(), Instant.MAX, JdbcOutbox.PARTITIONS));
    }

    private Map<Integer, Long> take(Map<Integer, Lease> leases, Instant expiredBefore, int share) {
        Map<Integer, Long> mine = new HashMap<>();
        for (int partition = 0; partition < JdbcOutbox.PARTITIONS; partition++) {
            Lease lease = leases.get(partition);
            boolean ours = lease != null && lease.holder().equals(instance);
            boolean free = lease == null || !lease.expiresAt().isAfter(expiredBefore);
            if (mine.size() < share && (ours || free)) {
                long fencing = lease == null ? 1 : ours ? lease.fencing() : lease.fencing() + 1;
                write(partition, fencing, clock.instant().plus(LENGTH));
                mine.put(partition, fencing);
            } else if (lease != null && ours) {
                // More than our share: let it run out now, so that a newcomer gets it.
                write(partition, lease.fencing(), clock.instant());
            }
        }
        return Map.copyOf(mine);
    }

    /** Inside a transaction: locks the lease row, so that nobody can take the partition before we commit. */
    boolean lockIfHeld(int partition) {
        Long fencing = fencingByPartition.get(partition);
        return fencing != null
                && jdbc.prepareStatement(
                        "SELECT 1 FROM platform_outbox_lease WHERE partition_no = ? AND holder = ? AND fencing = ? FOR UPDATE",
                        select -> {
                            select.setInt(1, partition);
                            select.setString(2, instance);
                            select.setLong(3, fencing);
                            return select.executeQuery().next();
                        });
    }

    private Map<Integer, Lease> read() {
        return jdbc.prepareStatement(
                "SELECT partition_no, holder, fencing, expires_at FROM platform_outbox_lease FOR UPDATE", select -> {
                    Map<Integer, Lease> leases = new HashMap<>();
                    ResultSet rows = select.executeQuery();
                    while (rows.next()) {
                        leases.put(
                                rows.getInt(1),
                                new Lease(
                                        rows.getString(2),
                                        rows.getLong(3),
                                        rows.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                    }
                    return leases;
                });
    }

    private void write(int partition, long fencing, Instant expiresAt) {
        int ignored = jdbc.prepareStatement(
                "INSERT INTO platform_outbox_lease (partition_no, holder, fencing, expires_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE holder = VALUES(holder), fencing = VALUES(fencing),"
                        + " expires_at = VALUES(expires_at)",
                upsert -> {
                    upsert.setInt(1, partition);
                    upsert.setString(2, instance);
                    upsert.setLong(3, fencing);
                    upsert.setObject(4, LocalDateTime.ofInstant(expiresAt, ZoneOffset.UTC));
                    return upsert.executeUpdate();
                });
    }

    private record Lease(String holder, long fencing, Instant expiresAt) {}
}
