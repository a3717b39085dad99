package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianbing.bank.internal.OptionTexts.Lettered;

/** Recognises the options of a question in the lines of a text: one on each line, or several. */
final class TextOptions {
    private static final int GAP_MAX = 2;
    private static final Pattern TICKED = Pattern.compile("^[√✓✔*＊]\\s*(?=[A-La-lＡ-Ｌ]\\s*[.．、])");

    private TextOptions() {}

    /** Whether a list of options begins here. */
    static boolean begins(String text) {
        return OptionTexts.lettered(text, 0)
                .filter(found -> found.before().isEmpty())
                .isPresent();
    }

    /**
     * @param next the line below
     * @return whether the line was the next option or options; a letter or two may be missing between
     */
    static boolean take(TextBlock open, String text, String next) {
        int expected = open.options.size();
        for (int skipped = 0; skipped <= (expected == 0 ? 0 : GAP_MAX); skipped++) {
            Optional<Lettered> found = lettered(text, expected + skipped, next);
            if (found.isPresent()) {
                for (int i = 0; i < skipped; i++) {
                    open.options.add(new StringBuilder());
                }
                open.offer(found.get().options());
                return true;
            }
        }
        return false;
    }

    static Optional<Lettered> lettered(String text, int expected, String next) {
        String unmarked = TICKED.matcher(text).replaceFirst("");
        Optional<Lettered> found = OptionTexts.lettered(unmarked, expected)
                .filter(one -> one.before().isEmpty());
        if (found.isPresent() && unmarked.length() < text.length()) {
            List<String> options = new ArrayList<>(found.get().options());
            options.set(0, options.getFirst() + "（正确答案）");
            return Optional.of(new Lettered("", expected, options));
        }
        return found.or(() -> unpunctuated(unmarked, expected, next));
    }

    /** A 甲, or A甲 where the line below goes on with B. */
    private static Optional<Lettered> unpunctuated(String text, int expected, String next) {
        char letter = (char) ('A' + expected);
        if (text.length() < 2 || text.charAt(0) != letter) {
            return Optional.empty();
        }
        char second = text.charAt(1);
        boolean spaced = Character.isWhitespace(second) && !text.substring(1).isBlank();
        boolean glued = isHan(second) && (expected > 0 || next.matches("(?s)B\\s*[\\u4e00-\\u9fff].*"));
        return spaced || glued
                ? Optional.of(
                        new Lettered("", expected, List.of(text.substring(1).strip())))
                : Optional.empty();
    }

    private static boolean isHan(char sign) {
        return sign >= '\u4e00' && sign <= '\u9fff';
    }
}
