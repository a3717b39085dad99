package org.lianbing.bank;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** A key written as the answer that would be right: see {@link AnswerShape}. */
public final class KeyText {
    private KeyText() {}

    /** @param shown for the place an option was written at, 0-based, the place it is shown at */
    public static String answer(AnswerKey key, IntUnaryOperator shown) {
        return switch (key) {
            case AnswerKey.ChoiceKey choice ->
                choice.optionIndexes().stream()
                        .map(shown::applyAsInt)
                        .sorted()
                        .map(AnswerShape::letter)
                        .collect(Collectors.joining());
            case AnswerKey.TruthKey truth -> truth.statementIsTrue() ? "T" : "F";
            case AnswerKey.BlanksKey blanks ->
                blanks.accepted().stream()
                        .map(accepted -> accepted.isEmpty() ? "" : accepted.getFirst())
                        .collect(Collectors.joining(AnswerShape.BLANK_SEPARATOR));
            case AnswerKey.OrderKey order -> letters(order.optionIndexes(), shown);
            case AnswerKey.MatchKey match -> letters(match.optionIndexes(), shown);
            case AnswerKey.ModelAnswerKey model -> model.text();
            case AnswerKey.CaseKey parts ->
                parts.parts().stream()
                        .map(part -> answer(part, IntUnaryOperator.identity()))
                        .collect(Collectors.joining(AnswerShape.PART_SEPARATOR));
        };
    }

    /** In the letters of the author. */
    public static String answer(AnswerKey key) {
        return answer(key, IntUnaryOperator.identity());
    }

    private static String letters(List<Integer> indexes, IntUnaryOperator shown) {
        return indexes.stream().map(shown::applyAsInt).map(AnswerShape::letter).collect(Collectors.joining());
    }
}
