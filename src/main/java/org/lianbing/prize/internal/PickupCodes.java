package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Tokens;

/**
 * The two forms of a pickup code: a random token behind the QR code, and ten digits to type. The database holds keyed
 * indexes to find an order by either, and a sealed copy that only the owner is shown.
 */
@Singleton
class PickupCodes {
    private static final int TOKEN_BYTES = 16;
    private static final int DIGITS = 10;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern TYPED = Pattern.compile("[0-9]{10}");
    private static final String TOKEN_PURPOSE = "prize.pickup-token";
    private static final String DIGITS_PURPOSE = "prize.pickup-digits";

    private final Sealer sealer;

    PickupCodes(Sealer sealer) {
        this.sealer = sealer;
    }

    record Code(String token, String digits) {}

    Code fresh() {
        return new Code(Tokens.hex(TOKEN_BYTES), Tokens.digits(DIGITS));
    }

    byte[] seal(Code code) {
        return sealer.seal(code.token() + " " + code.digits());
    }

    Code open(byte[] sealed) {
        String[] parts = sealer.open(sealed).split(" ", -1);
        return new Code(parts[0], parts[1]);
    }

    byte[] tokenHash(String token) {
        return sealer.index(TOKEN_PURPOSE, token);
    }

    byte[] digitsHash(String digits) {
        return sealer.index(DIGITS_PURPOSE, digits);
    }

    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    static boolean isDigits(String text) {
        return TYPED.matcher(text).matches();
    }

    /** As people type it: digits in groups. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }
}
