package org.lianbing.platform.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

@Singleton
final class JdbcFileStore implements FileStore {
    private static final int BYTES_MAX = 8 * 1024 * 1024;
    /** Below what a database takes by default (16 MiB), with room for what else is in a statement. */
    private static final int PART_BYTES = 4 * 1024 * 1024;

    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final Clock clock;

    JdbcFileStore(JdbcOperations jdbc, TransactionRetry transactions, Sql sql, Clock clock) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public long save(String name, String mediaType, byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            throw new BadInput("platform.file-too-large", "file", "文件太大：最多 8 MB。");
        }
        return transactions.inTransaction(() -> insert(name, mediaType, bytes));
    }

    @Override
    public long saveLarge(String name, String mediaType, byte[] bytes) {
        if (bytes.length <= BYTES_MAX) {
            return save(name, mediaType, bytes);
        }
        return transactions.inTransaction(() -> {
            long id = insert(name, mediaType, new byte[0]);
            for (int from = 0; from < bytes.length; from += PART_BYTES) {
                int part = from / PART_BYTES;
                byte[] some = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART_BYTES));
                sql.update("INSERT INTO platform_file_part (file_id, part, bytes) VALUES (?, ?, ?)", id, part, some);
            }
            return id;
        });
    }

    private long insert(String name, String mediaType, byte[] bytes) {
        return jdbc.prepareStatement(
                "INSERT INTO platform_file (name, media_type, bytes, created_at) VALUES (?, ?, ?, ?) RETURNING id",
                insert -> {
                    insert.setString(1, name);
                    insert.setString(2, mediaType);
                    insert.setBytes(3, bytes);
                    insert.setObject(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                    ResultSet id = insert.executeQuery();
                    id.next();
                    return id.getLong(1);
                });
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return transactions.inTransaction(() ->
                jdbc.prepareStatement("SELECT name, media_type, bytes FROM platform_file WHERE id = ?", select -> {
                    select.setLong(1, id);
                    ResultSet row = select.executeQuery();
                    return row.next()
                            ? Optional.of(new StoredFile(
                                    id, row.getString(1), row.getString(2), together(id, row.getBytes(3))))
                            : Optional.<StoredFile>empty();
                }));
    }

    private byte[] together(long id, byte[] bytes) {
        if (bytes.length > 0) {
            return bytes;
        }
        int length = (int) sql.number("SELECT SUM(LENGTH(bytes)) FROM platform_file_part WHERE file_id = ?", id);
        ByteBuffer whole = ByteBuffer.allocate(length);
        for (int part = 0; whole.hasRemaining(); part++) {
            whole.put(sql.first(
                            "SELECT bytes FROM platform_file_part WHERE file_id = ? AND part = ?",
                            row -> row.getBytes(1),
                            id,
                            part)
                    .orElseThrow());
        }
        return whole.array();
    }

    @Override
    public void remove(long id) {
        sql.update("DELETE FROM platform_file WHERE id = ?", id);
    }
}
