package org.lianbing.bank.internal;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;

/** A key as text, in the order of the author. */
final class KeyWords {
    private static final String BETWEEN_BLANKS = "\u001f";

    private KeyWords() {}

    static String key(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> letters(choice);
            case TruthKey truth -> truth.statementIsTrue() ? "T" : "F";
            case BlanksKey blanks ->
                blanks.accepted().stream()
                        .map(accepted -> accepted.isEmpty() ? "" : accepted.getFirst())
                        .collect(Collectors.joining(BETWEEN_BLANKS));
        };
    }

    static String text(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> letters(choice);
            case TruthKey truth -> truth.statementIsTrue() ? "正确" : "错误";
            case BlanksKey blanks ->
                blanks.accepted().stream()
                        .map(accepted -> String.join(" 或 ", accepted))
                        .collect(Collectors.joining(BETWEEN_BLANKS));
        };
    }

    private static String letters(ChoiceKey choice) {
        return new TreeSet<>(choice.optionIndexes())
                .stream().map(index -> String.valueOf((char) ('A' + index))).collect(Collectors.joining());
    }
}
