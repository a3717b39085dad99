package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.lianbing.platform.Hashes;

/** SHA-256 over several texts, so that no two lists of texts run together into one. */
final class TextHashes {
    private TextHashes() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(Hashes.digest().digest(bytes));
    }

    static String of(String... texts) {
        MessageDigest digest = Hashes.digest();
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(long[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
        for (long number : numbers) {
            bytes.putLong(number);
        }
        MessageDigest digest = Hashes.digest();
        digest.update(bytes.flip());
        return HexFormat.of().formatHex(digest.digest());
    }
}
