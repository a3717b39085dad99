package org.lianbing.bank;

import java.text.Normalizer;
import java.util.Locale;

/** How the text of a blank is compared, in contests and in practice alike. */
public final class BlankText {
    private BlankText() {}

    /**
     * What people write differently and mean alike: full and half width, upper and lower case, spaces anywhere, and the
     * several dashes that keyboards give for a minus sign. Two texts are the same answer if these are equal.
     */
    public static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(isDash(c) ? '-' : c);
            }
        }
        return kept.toString();
    }

    private static boolean isDash(char c) {
        return c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
