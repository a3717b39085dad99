package org.lianbing.bank.internal;

/** Patterns for {@code LIKE ? ESCAPE '!'}: what people type is never a pattern. */
final class Likes {
    private Likes() {}

    static String beginning(String text) {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }

    static String containing(String text) {
        return "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
