package org.lianbing.bank;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;

/**
 * A key written for people: as the answer that would be right (see {@link AnswerShape}), or in words. The letters are those
 * under which the options are shown; the parts of a case always stand as written.
 */
public final class KeyText {
    private KeyText() {}

    /** @param shown for the place an option was written at, 0-based, the place it is shown at */
    public static String answer(AnswerKey key, IntUnaryOperator shown) {
        return switch (key) {
            case ChoiceKey choice -> sorted(choice, shown);
            case TruthKey truth -> truth.statementIsTrue() ? "T" : "F";
            case BlanksKey blanks ->
                blanks.accepted().stream()
                        .map(accepted -> accepted.isEmpty() ? "" : accepted.getFirst())
                        .collect(Collectors.joining(AnswerShape.BLANK_SEPARATOR));
            case OrderKey order -> String.join("", letters(order.optionIndexes(), shown));
            case MatchKey match -> String.join("", letters(match.optionIndexes(), shown));
            case ModelAnswerKey model -> model.text();
            case CaseKey parts ->
                parts.parts().stream().map(KeyText::answer).collect(Collectors.joining(AnswerShape.PART_SEPARATOR));
        };
    }

    /** In the letters of the author. */
    public static String answer(AnswerKey key) {
        return answer(key, IntUnaryOperator.identity());
    }

    /**
     * {@code ACD}, 正确, {@code C → A → B}, 1—B，2—A; every accepted text of a blank. Blanks are still joined by U+001F and
     * parts of a case by U+001E: whoever shows them lays them out.
     */
    public static String words(AnswerKey key, IntUnaryOperator shown) {
        return switch (key) {
            case ChoiceKey choice -> sorted(choice, shown);
            case TruthKey truth -> truth.statementIsTrue() ? "正确" : "错误";
            case BlanksKey blanks ->
                IntStream.range(0, blanks.accepted().size())
                        .mapToObj(i -> blank(blanks, i))
                        .collect(Collectors.joining(AnswerShape.BLANK_SEPARATOR));
            case OrderKey order -> String.join(" → ", letters(order.optionIndexes(), shown));
            case MatchKey match -> pairs(letters(match.optionIndexes(), shown));
            case ModelAnswerKey model -> model.text();
            case CaseKey parts ->
                parts.parts().stream().map(KeyText::words).collect(Collectors.joining(AnswerShape.PART_SEPARATOR));
        };
    }

    /** In the letters of the author. */
    public static String words(AnswerKey key) {
        return words(key, IntUnaryOperator.identity());
    }

    private static String sorted(ChoiceKey choice, IntUnaryOperator shown) {
        return choice.optionIndexes().stream()
                .map(shown::applyAsInt)
                .sorted()
                .map(AnswerShape::letter)
                .collect(Collectors.joining());
    }

    private static List<String> letters(List<Integer> indexes, IntUnaryOperator shown) {
        return indexes.stream().map(shown::applyAsInt).map(AnswerShape::letter).toList();
    }

    private static String blank(BlanksKey blanks, int index) {
        String texts = String.join(" 或 ", blanks.accepted().get(index));
        boolean exact =
                blanks.tolerances().isEmpty() || blanks.tolerances().get(index).signum() == 0;
        return exact ? texts : texts + "（±" + blanks.tolerances().get(index).toPlainString() + "）";
    }

    private static String pairs(List<String> letters) {
        return IntStream.range(0, letters.size())
                .mapToObj(i -> (i + 1) + "—" + letters.get(i))
                .collect(Collectors.joining("，"));
    }
}
