package org.lianbing.platform;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random texts nobody can guess. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** No 0/O, 1/I/L, U/V look-alikes: people read these from paper and type them on phones. */
    private static final String READABLE = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private Tokens() {}

    /** Hex text of {@code bytes} random bytes. */
    public static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Decimal digits, the first of which is not 0. */
    public static String digits(int length) {
        StringBuilder text = new StringBuilder(length);
        text.append((char) ('1' + RANDOM.nextInt(9)));
        while (text.length() < length) {
            text.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return text.toString();
    }

    /** Letters and digits without look-alikes, upper case. */
    public static String readable(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }
}
