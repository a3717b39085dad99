package org.lianbing.platform.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.TransactionRetry;

@Singleton
final class JdbcFileStore implements FileStore {
    private static final int BYTES_MAX = 8 * 1024 * 1024;

    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;
    private final Clock clock;

    JdbcFileStore(JdbcOperations jdbc, TransactionRetry transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public long save(String name, String mediaType, byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            throw new BadInput("platform.file-too-large", "file", "文件太大：最多 8 MB。");
        }
        return transactions.inTransaction(() -> jdbc.prepareStatement(
                "INSERT INTO platform_file (name, media_type, bytes, created_at) VALUES (?, ?, ?, ?) RETURNING id",
                insert -> {
                    insert.setString(1, name);
                    insert.setString(2, mediaType);
                    insert.setBytes(3, bytes);
                    insert.setObject(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                    ResultSet id = insert.executeQuery();
                    id.next();
                    return id.getLong(1);
                }));
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return transactions.inTransaction(() ->
                jdbc.prepareStatement("SELECT name, media_type, bytes FROM platform_file WHERE id = ?", select -> {
                    select.setLong(1, id);
                    ResultSet row = select.executeQuery();
                    return row.next()
                            ? Optional.of(new StoredFile(id, row.getString(1), row.getString(2), row.getBytes(3)))
                            : Optional.<StoredFile>empty();
                }));
    }
}
