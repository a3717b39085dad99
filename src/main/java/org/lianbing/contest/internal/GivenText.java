package org.lianbing.contest.internal;

import org.jspecify.annotations.Nullable;
import org.lianbing.platform.BadInput;

/** Words that somebody gives for others to read. */
final class GivenText {
    static final String REASON_MISSING = "contest.reason-missing";

    private GivenText() {}

    /**
     * Spaces around it do not count.
     *
     * @param words told to whoever gave none, or too little or too much of it
     * @throws BadInput {@code code} unless it has from min to max characters
     */
    static String bounded(@Nullable String given, int min, int max, String code, String field, String words) {
        String text = given == null ? "" : given.strip();
        if (text.length() < min || text.length() > max) {
            throw new BadInput(code, field, words);
        }
        return text;
    }
}
