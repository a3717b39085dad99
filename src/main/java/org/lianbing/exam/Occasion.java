package org.lianbing.exam;

/**
 * What an attempt is for: the only thing exam knows of its caller. Written {@code kind:key}, such as {@code round:12}.
 *
 * @param kind which module's {@link OccasionRules} speak for it; lower-case letters
 * @param key the owner's own id
 */
public record Occasion(String kind, long key) {
    public Occasion {
        if (!kind.matches("[a-z]{1,20}") || key < 1) {
            throw new IllegalArgumentException("not an occasion: " + kind + ":" + key);
        }
    }

    public static Occasion round(long roundId) {
        return new Occasion("round", roundId);
    }

    public static Occasion parse(String text) {
        int colon = text.indexOf(':');
        return new Occasion(text.substring(0, colon), Long.parseLong(text, colon + 1, text.length(), 10));
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
