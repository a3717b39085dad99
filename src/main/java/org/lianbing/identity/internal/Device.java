package org.lianbing.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Tokens;

/**
 * What the cookie {@code lb_device} says: a random id, and for each number that logged in on this device a tag that only
 * we can make. It opens nothing; it only gives the device a budget of tries of its own (OWASP: device cookies).
 */
final class Device {
    private static final int ID_LENGTH = 32;
    private static final int TAG_BYTES = 16;
    /** A works' shared phone or the union's desk; older ones drop out. */
    private static final int TAGS_MAX = 5;

    private final Sealer sealer;
    private final String id;
    private final List<String> tags;

    private Device(Sealer sealer, String id, List<String> tags) {
        this.sealer = sealer;
        this.id = id;
        this.tags = tags;
    }

    /** Anything that we did not write ourselves counts as a device never seen. */
    static Device read(@Nullable String cookie, Sealer sealer) {
        if (cookie == null
                || !cookie.matches("[0-9a-f]{" + ID_LENGTH + "}([.][A-Za-z0-9_-]{22}){0," + TAGS_MAX + "}")) {
            return new Device(sealer, Tokens.hex(ID_LENGTH / 2), List.of());
        }
        List<String> parts = Arrays.asList(cookie.split("[.]"));
        return new Device(sealer, parts.getFirst(), parts.subList(1, parts.size()));
    }

    String id() {
        return id;
    }

    /** Whether this number logged in here before. */
    boolean knows(byte[] account) {
        byte[] tag = tag(account).getBytes(StandardCharsets.US_ASCII);
        return tags.stream().anyMatch(other -> MessageDigest.isEqual(tag, other.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The cookie's next value, after this number has logged in. */
    String afterLogin(byte[] account) {
        String newest = tag(account);
        List<String> next = new ArrayList<>(List.of(id, newest));
        tags.stream()
                .filter(tag -> !Objects.equals(tag, newest))
                .limit(TAGS_MAX - 1)
                .forEach(next::add);
        return String.join(".", next);
    }

    private String tag(byte[] account) {
        byte[] signature =
                sealer.sign("identity.device", id + ":" + HexFormat.of().formatHex(account));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, TAG_BYTES));
    }
}
