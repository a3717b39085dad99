package org.lianbing.bank.internal;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The three marks a text may hold: {@code ![alt](pic:…)}, {@code ![alt](audio:…)} and {@code $latex$}. The front end reads
 * them by the same rules (shared/ui/inlineMarks.ts).
 */
final class InlineMarks {
    static final int FORMULA_MAX = 500;

    /** A sum of money is no formula: no space inside the signs, no digit behind them ($5 and $10). */
    static final Pattern FORMULA = Pattern.compile("\\$([^\\s$](?:[^$\\n]{0,498}[^\\s$])?)\\$(?!\\d)");

    /** What the address may be depends on where the text stands: a file of question-banks/, or our own. */
    static final Pattern MEDIA = Pattern.compile("!\\[([^\\]\\n]{0,200})\\]\\(([^()\\s]{1,200})\\)");

    private static final Pattern KEPT = Pattern.compile("(?:pic|audio):([0-9a-f]{32})");

    private InlineMarks() {}

    static Stream<String> formulas(String text) {
        if (text.indexOf('$') < 0) {
            return Stream.of();
        }
        return FORMULA.matcher(text).results().map(found -> found.group(1));
    }

    /** A picture or a sound. */
    record Media(String alt, String address) {
        private static Media of(MatchResult found) {
            return new Media(found.group(1), found.group(2));
        }

        @Override
        public String toString() {
            return "![" + alt + "](" + address + ")";
        }
    }

    static Stream<Media> media(String text) {
        return text.contains("![") ? MEDIA.matcher(text).results().map(Media::of) : Stream.of();
    }

    /** Names of the pictures and sounds that are kept here. */
    static Stream<String> tokens(String text) {
        return media(text)
                .map(found -> KEPT.matcher(found.address))
                .filter(Matcher::matches)
                .map(kept -> kept.group(1));
    }

    /** The text with every picture and sound put elsewhere. */
    static String withMedia(String text, Function<Media, Media> elsewhere) {
        return text.contains("![")
                ? MEDIA.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                elsewhere.apply(Media.of(found)).toString()))
                : text;
    }
}
