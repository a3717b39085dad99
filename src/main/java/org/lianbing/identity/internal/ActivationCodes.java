package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Sql;
import org.lianbing.platform.Tokens;

/** One-time codes: eight readable signs, good until they are used, expire, or give way to a newer one. */
@Singleton
final class ActivationCodes {
    private static final int LENGTH = 8;

    private final Sql sql;
    private final Sealer sealer;
    private final Clock clock;

    ActivationCodes(Sql sql, Sealer sealer, Clock clock) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    record Issued(String code, Instant expiresAt) {}

    Issued issue(long memberId, Duration lifetime) {
        String code = Tokens.readable(LENGTH);
        Instant expiresAt = clock.instant().plus(lifetime);
        write(List.of(memberId), List.of(code), null, expiresAt);
        return new Issued(code, expiresAt);
    }

    void issueBatch(Collection<Long> memberIds, long batchId, Duration lifetime) {
        List<String> codes =
                memberIds.stream().map(id -> Tokens.readable(LENGTH)).toList();
        write(List.copyOf(memberIds), codes, batchId, clock.instant().plus(lifetime));
    }

    /** A code that stands in the README; only the demo city has one. */
    void issueKnown(long memberId, String code, Duration lifetime) {
        write(List.of(memberId), List.of(code), null, clock.instant().plus(lifetime));
    }

    private void write(List<Long> memberIds, List<String> codes, @Nullable Long batchId, Instant expiresAt) {
        List<@Nullable Object[]> rows = new ArrayList<>(memberIds.size());
        for (int i = 0; i < memberIds.size(); i++) {
            rows.add(new @Nullable Object[] {
                memberIds.get(i),
                batchId,
                hash(memberIds.get(i), codes.get(i)),
                sealer.seal(codes.get(i)),
                clock.instant(),
                expiresAt
            });
        }
        sql.insertRows(
                "INSERT INTO identity_activation_code (member_id, batch_id, code_hash, code_sealed, created_at,"
                        + " expires_at) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE batch_id = VALUES(batch_id), code_hash = VALUES(code_hash),"
                        + " code_sealed = VALUES(code_sealed), created_at = VALUES(created_at),"
                        + " expires_at = VALUES(expires_at), used_at = NULL");
    }

    /**
     * Uses the code up, if it is this member's and still good. Does the same work for nobody as for somebody.
     *
     * @param memberId null when nobody has the number
     */
    boolean use(@Nullable Long memberId, String typed) {
        Instant now = clock.instant();
        Optional<byte[]> kept = sql.first(
                "SELECT code_hash FROM identity_activation_code"
                        + " WHERE member_id = ? AND used_at IS NULL AND expires_at > ?",
                row -> row.getBytes("code_hash"),
                memberId == null ? 0L : memberId,
                now);
        byte[] hash = hash(memberId == null ? 0L : memberId, normal(typed));
        boolean good = MessageDigest.isEqual(hash, kept.orElseGet(() -> new byte[hash.length])) && memberId != null;
        if (good) {
            sql.update("UPDATE identity_activation_code SET used_at = ? WHERE member_id = ?", now, memberId);
        }
        return good;
    }

    private byte[] hash(long memberId, String code) {
        return sealer.index("identity.activation-code", memberId + ":" + code);
    }

    String open(byte[] sealed) {
        return sealer.open(sealed);
    }

    /** People type it in lower case, with blanks, or from a keyboard that makes full-width letters. */
    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
