package org.lianbing.bank;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many blanks are right: a blank is if it equals one of the accepted texts after {@link BlankText#normalised}, or if
 * it is a number no farther from the usual one than the tolerance. Blanks that may come in any order are assigned so that
 * as many as possible are right, each accepted text being used once.
 */
final class BlankJudging {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private BlankJudging() {}

    static Worth worth(AnswerKey.BlanksKey key, String answer) {
        String[] given = Stream.of(AnswerShape.split(answer, AnswerShape.BLANK_SEPARATOR))
                .map(BlankText::normalised)
                .toArray(String[]::new);
        int blanks = key.accepted().size();
        return new Worth(key.anyOrder() ? assigned(key, given) : inOrder(key, given), blanks);
    }

    private static int inOrder(AnswerKey.BlanksKey key, String[] given) {
        int hits = 0;
        for (int i = 0; i < Math.min(given.length, key.accepted().size()); i++) {
            hits += suits(key, i, given[i]) ? 1 : 0;
        }
        return hits;
    }

    /** The largest number of texts that find a blank each, by augmenting paths: there are at most ten of either. */
    private static int assigned(AnswerKey.BlanksKey key, String[] given) {
        int[] textOf = new int[key.accepted().size()];
        Arrays.fill(textOf, -1);
        int hits = 0;
        for (int text = 0; text < given.length; text++) {
            hits += place(key, given, text, textOf, new boolean[textOf.length]) ? 1 : 0;
        }
        return hits;
    }

    private static boolean place(AnswerKey.BlanksKey key, String[] given, int text, int[] textOf, boolean[] tried) {
        for (int blank = 0; blank < textOf.length; blank++) {
            if (tried[blank] || !suits(key, blank, given[text])) {
                continue;
            }
            tried[blank] = true;
            if (textOf[blank] < 0 || place(key, given, textOf[blank], textOf, tried)) {
                textOf[blank] = text;
                return true;
            }
        }
        return false;
    }

    private static boolean suits(AnswerKey.BlanksKey key, int blank, String text) {
        List<String> accepted = key.accepted().get(blank);
        return accepted.stream().anyMatch(one -> BlankText.normalised(one).equals(text))
                || !key.tolerances().isEmpty()
                        && near(accepted.getFirst(), text, key.tolerances().get(blank));
    }

    private static boolean near(String usual, String text, BigDecimal tolerance) {
        String right = BlankText.normalised(usual);
        return tolerance.signum() > 0
                && NUMBER.matcher(text).matches()
                && NUMBER.matcher(right).matches()
                && new BigDecimal(text).subtract(new BigDecimal(right)).abs().compareTo(tolerance) <= 0;
    }
}
