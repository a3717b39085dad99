package org.lianbing.bank.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The words a question can be found by. Chinese has no spaces and MariaDB no parser for it, so a text is cut into pieces of
 * two characters (绝缘, 缘手, 手套); Latin words and numbers stay whole.
 *
 * <p>Each token begins with a letter for the field it stands in. That also makes the shortest token three characters, which
 * InnoDB asks of a word unless a server was set up otherwise, and no token a stop word. The last character of a text, which
 * begins no piece, stands with an underscore: 套_.
 */
final class SearchWords {
    /** What anybody reads or looks for: stem, options, prompts, parts, rationale, source. */
    static final char TEXT = 'z';

    static final char SOURCE = 's';
    static final char KNOWLEDGE = 'k';

    /** InnoDB takes no word of more than 84 characters. */
    private static final int WORD_MAX = 40;

    private static final Pattern MEDIA = Pattern.compile("]\\((?:pic|audio):[^)]*\\)");

    private SearchWords() {}

    /** Tokens of one field, for the index. */
    static Set<String> tokens(char field, Collection<String> texts) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : texts) {
            new Cutter(field, true, tokens).cut(MEDIA.matcher(text).replaceAll(" "));
        }
        return tokens;
    }

    /** A text that is found only as a whole, such as a knowledge point. */
    static String whole(char field, String text) {
        return field + "_" + TextHashes.of(SameQuestion.plain(text)).substring(0, 20);
    }

    /**
     * What MATCH … AGAINST (… IN BOOLEAN MODE) looks for: every token of the text; "" when there is nothing in it that could
     * be found. A word that is still being typed finds what begins like it.
     */
    static String query(char field, String text) {
        Set<String> tokens = new LinkedHashSet<>();
        new Cutter(field, false, tokens).cut(text);
        StringJoiner query = new StringJoiner(" +", "+", "").setEmptyValue("");
        tokens.forEach(query::add);
        return query.toString();
    }

    /** Runs of Chinese, of letters and of digits, one after the other. */
    private record Cutter(char field, boolean index, Set<String> tokens) {
        private enum Kind {
            NONE,
            HAN,
            LETTER,
            DIGIT
        }

        void cut(String text) {
            String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                    .toLowerCase(java.util.Locale.ROOT);
            int begin = 0;
            Kind before = Kind.NONE;
            for (int i = 0; i <= plain.length(); i++) {
                Kind kind = i == plain.length() ? Kind.NONE : kind(plain, i);
                if (kind != before) {
                    take(before, plain.substring(begin, i));
                    begin = i;
                    before = kind;
                }
            }
        }

        /** The point of 0.4 belongs to the number. */
        private static Kind kind(String text, int i) {
            char c = text.charAt(i);
            boolean point = c == '.'
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (point || c >= '0' && c <= '9') {
                return Kind.DIGIT;
            }
            if (!Character.isLetterOrDigit(c)) {
                return Kind.NONE;
            }
            return Character.isIdeographic(c) ? Kind.HAN : Kind.LETTER;
        }

        private void take(Kind kind, String run) {
            switch (kind) {
                case NONE -> {}
                case DIGIT -> tokens.add(field + shortened(run.replace('.', '_')) + "_");
                case LETTER -> tokens.add(index ? field + shortened(run) + "_" : field + shortened(run) + "*");
                case HAN -> {
                    for (int i = 0; i + 1 < run.length(); i++) {
                        tokens.add(field + run.substring(i, i + 2));
                    }
                    if (index) {
                        tokens.add(field + run.substring(run.length() - 1) + "_");
                    } else if (run.length() == 1) {
                        tokens.add(field + run + "*");
                    }
                }
            }
        }

        private static String shortened(String run) {
            return run.length() <= WORD_MAX ? run : run.substring(0, WORD_MAX);
        }
    }
}
