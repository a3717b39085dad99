package org.lianbing.bank.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.KeyText;

/** A key in words, in the order of the author. */
final class KeyWords {
    private KeyWords() {}

    static String key(AnswerKey key) {
        return KeyText.answer(key);
    }

    static String text(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> KeyText.answer(choice);
            case TruthKey truth -> truth.statementIsTrue() ? "正确" : "错误";
            case BlanksKey blanks -> blanks(blanks);
            case OrderKey order ->
                order.optionIndexes().stream().map(AnswerShape::letter).collect(Collectors.joining(" → "));
            case MatchKey match -> match(match.optionIndexes());
            case ModelAnswerKey model -> model.text();
            case CaseKey parts ->
                parts.parts().stream().map(KeyWords::text).collect(Collectors.joining(AnswerShape.PART_SEPARATOR));
        };
    }

    private static String blanks(BlanksKey blanks) {
        return IntStream.range(0, blanks.accepted().size())
                .mapToObj(i -> blank(blanks, i))
                .collect(Collectors.joining(AnswerShape.BLANK_SEPARATOR));
    }

    private static String blank(BlanksKey blanks, int index) {
        String texts = String.join(" 或 ", blanks.accepted().get(index));
        boolean exact =
                blanks.tolerances().isEmpty() || blanks.tolerances().get(index).signum() == 0;
        return exact ? texts : texts + "（±" + blanks.tolerances().get(index).toPlainString() + "）";
    }

    /** 1—B，2—A */
    private static String match(List<Integer> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> (i + 1) + "—" + AnswerShape.letter(options.get(i)))
                .collect(Collectors.joining("，"));
    }
}
