package org.lianbing.platform.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Hashes;
import org.lianbing.platform.Idempotency;
import org.lianbing.platform.Problem;

@Singleton
final class JdbcIdempotency implements Idempotency {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final JdbcOperations jdbc;
    private final Clock clock;

    JdbcIdempotency(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void mustBeKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new BadInput(
                    "platform.idempotency-key-invalid", "Idempotency-Key", "请求编号要由 8 到 64 个字母、数字、“-”或“_”组成。");
        }
    }

    @Override
    public String once(long memberId, String operation, String key, String request, Supplier<String> work) {
        mustBeKey(key);
        byte[] hash = Hashes.sha256(request.getBytes(StandardCharsets.UTF_8));
        // Inserting first makes a simultaneous repeat wait here until the first call has committed.
        if (!insert(memberId, operation, key, hash)) {
            return answerOfFirst(memberId, operation, key, hash);
        }
        String answer = work.get();
        jdbc.prepareStatement(
                "UPDATE platform_idempotency SET answer = ? WHERE member_id = ? AND operation = ? AND request_key = ?",
                update -> {
                    update.setString(1, answer);
                    update.setLong(2, memberId);
                    update.setString(3, operation);
                    update.setString(4, key);
                    return update.executeUpdate();
                });
        return answer;
    }

    private boolean insert(long memberId, String operation, String key, byte[] hash) {
        return jdbc.prepareStatement(
                "INSERT IGNORE INTO platform_idempotency (member_id, operation, request_key, request_hash, created_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                insert -> {
                    insert.setLong(1, memberId);
                    insert.setString(2, operation);
                    insert.setString(3, key);
                    insert.setBytes(4, hash);
                    insert.setObject(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                    return insert.executeUpdate() == 1;
                });
    }

    private String answerOfFirst(long memberId, String operation, String key, byte[] hash) {
        First first = jdbc.prepareStatement(
                "SELECT request_hash, answer FROM platform_idempotency"
                        + " WHERE member_id = ? AND operation = ? AND request_key = ? FOR UPDATE",
                select -> {
                    select.setLong(1, memberId);
                    select.setString(2, operation);
                    select.setString(3, key);
                    ResultSet row = select.executeQuery();
                    row.next();
                    return new First(row.getBytes(1), row.getString(2));
                });
        if (!MessageDigest.isEqual(first.hash(), hash)) {
            throw new KeyReused();
        }
        if (first.answer() == null) {
            throw new IllegalStateException("idempotency row without an answer: " + operation);
        }
        return first.answer();
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one comparison
    private record First(byte[] hash, @Nullable String answer) {}

    private static final class KeyReused extends Problem {
        KeyReused() {
            super(Category.CONFLICT, "platform.idempotency-key-reused", "这个请求编号已用于另一个请求，请刷新后再试。");
        }
    }
}
