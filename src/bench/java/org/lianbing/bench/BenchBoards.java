package org.lianbing.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;

/** Fills the board of all time with members who earned something, in bulk. */
final class BenchBoards {
    private static final int ROWS_PER_BATCH = 1_000;

    private BenchBoards() {}

    static void fill(JdbcOperations jdbc, byte[] sealedIdNumber, long organisationId, int members, List<Long> callers) {
        addMembers(jdbc, sealedIdNumber, organisationId, members);
        int ignored = jdbc.prepareStatement(
                "INSERT INTO points_earned (period_key, member_id, points, reached_at)"
                        + " SELECT 'ALL', id, 1 + (id * 7919) MOD 5000, UTC_TIMESTAMP(3) - INTERVAL id SECOND"
                        + " FROM identity_member WHERE organisation_id = ?"
                        + " ON DUPLICATE KEY UPDATE points = VALUES(points)",
                insert -> {
                    insert.setLong(1, organisationId);
                    return insert.executeUpdate();
                });
        if (callers.isEmpty()) {
            throw new IllegalArgumentException("a board nobody looks at");
        }
    }

    private static void addMembers(JdbcOperations jdbc, byte[] sealedIdNumber, long organisationId, int members) {
        int ignored = jdbc.prepareStatement(
                "INSERT INTO identity_member (name, id_number_sealed, id_number_index, organisation_id, created_at,"
                        + " updated_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))",
                insert -> {
                    for (int i = 0; i < members; i++) {
                        add(insert, sealedIdNumber, i, organisationId);
                        if (i % ROWS_PER_BATCH == ROWS_PER_BATCH - 1) {
                            insert.executeBatch();
                        }
                    }
                    return insert.executeBatch().length;
                });
    }

    private static void add(PreparedStatement insert, byte[] sealedIdNumber, int number, long organisationId)
            throws SQLException {
        insert.setString(1, "职工" + number);
        insert.setBytes(2, sealedIdNumber);
        insert.setBytes(
                3,
                ByteBuffer.allocate(32).putInt(number).putLong(organisationId).array());
        insert.setLong(4, organisationId);
        insert.addBatch();
    }

    /** As if Redis had lost the board: the service rebuilds it from MariaDB by itself. */
    static void forget(ApplicationContext context) {
        String epoch = context.getBean(RedisKeys.class).board("ALL", "epoch");
        context.getBean(Redis.class).sync().del(epoch);
    }
}
