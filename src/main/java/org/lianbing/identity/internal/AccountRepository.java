package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

@Singleton
final class AccountRepository {
    private final Sql sql;

    AccountRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param passwordHash null when she has not activated, or has to again after a reset */
    record Account(long memberId, @Nullable String passwordHash) {}

    Optional<Account> find(byte[] idNumberIndex) {
        return sql.first(
                "SELECT m.id, a.password_hash FROM identity_member m"
                        + " LEFT JOIN identity_account a ON a.member_id = m.id WHERE m.id_number_index = ?",
                row -> new Account(row.getLong("id"), row.getString("password_hash")),
                (Object) idNumberIndex);
    }

    /** Locks the person until the transaction ends, so that one code can't be used twice at the same moment. */
    Optional<Long> lockMember(byte[] idNumberIndex) {
        return sql.first(
                "SELECT id FROM identity_member WHERE id_number_index = ? FOR UPDATE",
                row -> row.getLong("id"),
                (Object) idNumberIndex);
    }

    void activate(long memberId, String passwordHash, String privacyNoticeVersion, Instant now) {
        sql.update("""
                INSERT INTO identity_account (member_id, password_hash, activated_at, password_changed_at,
                       privacy_accepted_at, privacy_notice_version)
                VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE password_hash = VALUES(password_hash),
                       password_changed_at = VALUES(password_changed_at),
                       privacy_accepted_at = VALUES(privacy_accepted_at),
                       privacy_notice_version = VALUES(privacy_notice_version)
                """, memberId, passwordHash, now, now, now, privacyNoticeVersion);
    }

    void setPassword(long memberId, @Nullable String passwordHash, Instant now) {
        sql.update(
                "UPDATE identity_account SET password_hash = ?, password_changed_at = ? WHERE member_id = ?",
                passwordHash,
                now,
                memberId);
    }
}
