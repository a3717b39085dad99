package org.lianbing.identity.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Length decides, not a mixture of signs: rules of composition make people write passwords on paper. Refused are only
 * what anybody tries first and what stands in the person's own number.
 */
final class PasswordPolicy {
    static final int LENGTH_MIN = 8;
    static final int LENGTH_MAX = 128;
    private static final Set<String> COMMONEST = load();

    private PasswordPolicy() {}

    /** @return why the password is refused, in words for the person who chose it */
    static Optional<String> weakness(String password, IdNumber idNumber) {
        int length = password.codePointCount(0, password.length());
        if (length < LENGTH_MIN) {
            return Optional.of("密码至少要有 " + LENGTH_MIN + " 位。");
        }
        if (length > LENGTH_MAX) {
            return Optional.of("密码最多 " + LENGTH_MAX + " 位。");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String number = idNumber.text().toLowerCase(Locale.ROOT);
        if (number.contains(lower) || lower.contains(number)) {
            return Optional.of("密码不能是身份证号或其中的一段，请换一个别人猜不到的。");
        }
        if (COMMONEST.contains(lower) || lower.chars().distinct().count() < 3) {
            return Optional.of("这个密码太常见，别人很容易猜到，请换一个。");
        }
        return Optional.empty();
    }

    private static Set<String> load() {
        InputStream stream = Objects.requireNonNull(
                PasswordPolicy.class.getResourceAsStream("/identity/commonest-passwords.txt"), "password list");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
