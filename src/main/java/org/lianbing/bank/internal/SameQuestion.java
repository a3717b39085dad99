package org.lianbing.bank.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianbing.bank.QuestionContent.Part;

/**
 * When two questions are one, and how far they are alike. Many stems are as general as 下列说法正确的是, so the options belong
 * to the identity; blanks, punctuation, width of characters and the order of options do not.
 *
 * <p>Likeness is the share of two-character pieces that two texts have in common. What is compared is the stem; with its
 * options where the stem says little. A stem at the border is compared both ways, so that two copies of one question on
 * either side of it still meet.
 */
final class SameQuestion {
    /**
     * Two questions are shown as near-duplicates from here. In a stem of 25 characters that is two words changed, or one
     * clause turned round.
     */
    static final double ALIKE_FROM = 0.6;

    /** Characters besides the words of {@link #GENERAL}. */
    private static final int SAYS_LITTLE_BELOW = 12;

    private static final int SAYS_ENOUGH_FROM = 8;
    /** No stem has more general words than this leaves room for. */
    private static final int SAYS_ENOUGH_SURELY = 40;

    /** Signs that say nothing in a stem; the point of 1.5 and the colon of 1:2 do. */
    private static final String SIGNS = "_()[]【】“”\"'‘’《》、，,。.；;：:？?！!…—";

    private static final String END_SIGNS = "。．.；;，,";
    /** Words that ask, and say nothing of what is asked about. */
    private static final Pattern GENERAL = Pattern.compile("下列|以下|下面|关于|有关|对于|各项|选项|说法|描述|叙述|表述|做法|内容|不正确|正确|错误"
            + "|不属于|属于|不包括|包括|不符合|符合|哪些|哪个|哪项|哪种|哪一|什么|多少|是指|主要|应当|应该|可以|的|是|为|有|中|项|个|种|在");

    private static final Pattern MEDIA = Pattern.compile("!\\[([^\\]]*)]\\((?:pic|audio|pictures/)[:]?([^)]*)\\)");
    private static final char FIRST_MEDIA_SIGN = '\uE000';
    private static final int MEDIA_SIGNS = 6_000;

    private SameQuestion() {}

    static String hash(String stem, List<String> options) {
        return TextHashes.of(
                plainStem(stem),
                TextHashes.of(options.stream().map(SameQuestion::plain).sorted().toArray(String[]::new)));
    }

    static String stemHash(String stem) {
        return TextHashes.of(plainStem(stem));
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

    /**
     * The pieces a question is compared by, each two characters in one number, sorted and distinct.
     *
     * @param stem empty when the stem alone says too little to be compared
     * @param whole stem and everything below it; empty when the stem alone says enough
     */
    record Pieces(int[] stem, int[] whole) {}

    static Pieces pieces(QuestionDraft draft) {
        return pieces(draft.stem(), draft.options(), draft.prompts(), draft.parts());
    }

    static Pieces pieces(String stem, List<String> options, List<String> prompts, List<Part> parts) {
        int says = says(plainStem(stem));
        boolean alone = options.isEmpty() && parts.isEmpty();
        return new Pieces(
                alone || says >= SAYS_ENOUGH_FROM ? pieces(Stream.of(stem)) : new int[0],
                !alone && says < SAYS_LITTLE_BELOW
                        ? pieces(Stream.concat(
                                Stream.of(stem),
                                Stream.concat(
                                        Stream.concat(options.stream(), prompts.stream()),
                                        parts.stream()
                                                .flatMap(part -> Stream.concat(
                                                        Stream.of(part.stem()), part.options().stream())))))
                        : new int[0]);
    }

    /** How many characters of a stem are about its subject. */
    private static int says(String plainStem) {
        return plainStem.length() >= SAYS_ENOUGH_SURELY
                ? plainStem.length()
                : GENERAL.matcher(plainStem).replaceAll("").length();
    }

    private static int[] pieces(Stream<String> texts) {
        List<String> compared = texts.map(SameQuestion::compared).toList();
        int[] found = new int[compared.stream().mapToInt(String::length).sum()];
        int count = 0;
        for (String text : compared) {
            if (text.length() == 1) {
                found[count++] = text.charAt(0);
            }
            for (int i = 1; i < text.length(); i++) {
                found[count++] = text.charAt(i - 1) << 16 | text.charAt(i);
            }
        }
        Arrays.sort(found, 0, count);
        return distinct(found, count);
    }

    /** Of the first so many of a sorted array. */
    static int[] distinct(int[] sorted, int count) {
        int[] kept = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                kept[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** A picture is one sign, the same for the same file: its description is only words about it. */
    private static String compared(String text) {
        String signed = text.indexOf("](") < 0
                ? text
                : MEDIA.matcher(text)
                        .replaceAll(media -> String.valueOf((char)
                                (FIRST_MEDIA_SIGN + Math.floorMod(media.group(2).hashCode(), MEDIA_SIGNS))));
        return plainStem(signed);
    }

    /** Width, case and spaces are even; signs that carry meaning in an option (−5, ＞, ≤, %) stay. */
    static String plain(String text) {
        String even = even(text);
        int end = even.length();
        while (end > 0 && END_SIGNS.indexOf(even.charAt(end - 1)) >= 0) {
            end--;
        }
        return even.substring(0, end);
    }

    static String plainStem(String stem) {
        String even = plain(stem);
        StringBuilder kept = new StringBuilder(even.length());
        for (int i = 0; i < even.length(); i++) {
            char c = even.charAt(i);
            if (isHan(c) || SIGNS.indexOf(c) < 0 || (c == '.' || c == ':') && betweenDigits(even, i)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean betweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static String even(String text) {
        String folded = isFolded(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isHan(c)) {
                kept.append(c);
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }

    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && !isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
