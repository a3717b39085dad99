package org.lianbing.identity.internal;

import java.text.Normalizer;
import java.util.Optional;

/** A mobile number of eleven digits, or a landline with its area code. */
record PhoneNumber(String text) {
    static Optional<PhoneNumber> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}'()]", "")
                .replaceFirst("^([+]|00)86", "");
        boolean known = text.matches("1[3-9]\\d{9}") || text.matches("0\\d{2,3}[2-9]\\d{6,7}");
        return known ? Optional.of(new PhoneNumber(text)) : Optional.empty();
    }

    /** 138****5678 */
    String masked() {
        return text.substring(0, 3) + "*".repeat(text.length() - 7) + text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
