package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sealer;

/**
 * The signed receipt of an acknowledged answer: 32 characters that only this deployment's key can make and that say what
 * was taken, so that a worker who is told "we never had it" can prove the opposite.
 *
 * <p>Bytes: 6 time of arrival (milliseconds of the epoch), 8 keyed digest of the answer, 10 signature over attempt,
 * position, sequence, time and digest, all HMAC-SHA-256 cut short (NIST SP 800-107 §5.1 allows at least 32 bits; guessing
 * 80 is out of reach). The digest stands apart so that a receipt can be read without the answer, whose place in the
 * database may have been changed since. The key derives from the signing key of the deployment: receipts outlive restarts.
 */
@Singleton
class Receipts {
    private static final int TIME_BYTES = 6;
    private static final int DIGEST_BYTES = 8;
    private static final int SIGNATURE_BYTES = 10;
    private static final int BYTES = TIME_BYTES + DIGEST_BYTES + SIGNATURE_BYTES;

    private final Mac digests;
    private final Mac signatures;

    Receipts(Sealer sealer) {
        this.digests = mac(sealer.sign("exam.receipt", "digest"));
        this.signatures = mac(sealer.sign("exam.receipt", "signature"));
    }

    /** What is acknowledged: this answer, to this question, under this sequence number. */
    record Taken(long attemptId, int position, long seq) {}

    /** What a genuine receipt says; {@code digest} tells whether an answer is the one it was given for. */
    record Receipt(Taken taken, long arrivedAtMillis, ByteBuffer digest) {}

    String of(Taken taken, String answer, long arrivedAtMillis) {
        byte[] digest = digest(taken, answer);
        ByteBuffer receipt = ByteBuffer.allocate(BYTES);
        putTime(receipt, arrivedAtMillis);
        receipt.put(digest).put(signature(taken, arrivedAtMillis, digest));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(receipt.array());
    }

    /** @return null if it was not made here for this attempt, position and sequence, or was changed */
    @Nullable
    Receipt read(Taken taken, String text) {
        byte[] bytes = decoded(text);
        if (bytes.length != BYTES) {
            return null;
        }
        ByteBuffer receipt = ByteBuffer.wrap(bytes);
        long arrivedAtMillis = time(receipt);
        byte[] digest = new byte[DIGEST_BYTES];
        byte[] signature = new byte[SIGNATURE_BYTES];
        receipt.get(digest).get(signature);
        return MessageDigest.isEqual(signature, signature(taken, arrivedAtMillis, digest))
                ? new Receipt(taken, arrivedAtMillis, ByteBuffer.wrap(digest))
                : null;
    }

    /** Whether this is the answer the receipt was given for. */
    boolean speaksOf(Receipt receipt, String answer) {
        return receipt.digest().equals(ByteBuffer.wrap(digest(receipt.taken(), answer)));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static void putTime(ByteBuffer receipt, long millis) {
        receipt.putShort((short) (millis >>> 32)).putInt((int) millis);
    }

    private static long time(ByteBuffer receipt) {
        return (long) Short.toUnsignedInt(receipt.getShort()) << 32 | Integer.toUnsignedLong(receipt.getInt());
    }

    private byte[] digest(Taken taken, String answer) {
        Mac mac = copy(digests);
        mac.update(numbers(taken));
        return cut(mac.doFinal(answer.getBytes(StandardCharsets.UTF_8)), DIGEST_BYTES);
    }

    private byte[] signature(Taken taken, long arrivedAtMillis, byte[] digest) {
        Mac mac = copy(signatures);
        mac.update(numbers(taken));
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(arrivedAtMillis).flip());
        return cut(mac.doFinal(digest), SIGNATURE_BYTES);
    }

    private static ByteBuffer numbers(Taken taken) {
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(taken.attemptId())
                .putInt(taken.position())
                .putLong(taken.seq())
                .flip();
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    /** A copy of a keyed one costs a third of keying one anew. */
    private static Mac copy(Mac keyed) {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
