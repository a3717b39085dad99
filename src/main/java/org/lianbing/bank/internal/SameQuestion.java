package org.lianbing.bank.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When two questions are one. Many stems are as general as 下列说法正确的是, so the options belong to the identity; blanks,
 * punctuation, width of characters and the order of options do not.
 */
final class SameQuestion {
    private SameQuestion() {}

    static String hash(String stem, List<String> options) {
        return Hashes.of(
                plainStem(stem),
                Hashes.of(options.stream().map(SameQuestion::plain).sorted().toArray(String[]::new)));
    }

    static String stemHash(String stem) {
        return Hashes.of(plainStem(stem));
    }

    /** Share of two-character pieces that two stems have in common, 0 to 1. */
    static double likeness(String one, String other) {
        return likeness(bigrams(one), bigrams(other));
    }

    static double likeness(Set<String> one, Set<String> other) {
        int common = 0;
        for (String piece : one) {
            if (other.contains(piece)) {
                common++;
            }
        }
        int all = one.size() + other.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    static Set<String> bigrams(String stem) {
        String text = plainStem(stem);
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pieces.add(text.substring(i, i + 2));
        }
        return pieces;
    }

    /** Signs that carry meaning in an option (−5, ＞, ≤, %) stay. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replaceAll("[。．.；;，,]+$", "");
    }

    private static String plainStem(String stem) {
        return plain(stem).replaceAll("[\\s_()\\[\\]【】“”\"'‘’《》、，,。.；;：:？?！!…—]", "");
    }
}
