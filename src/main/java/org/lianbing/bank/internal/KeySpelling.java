package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.KeyText;

/** A key as the template wants it written, so that {@link KeyReader} reads the same key again. */
final class KeySpelling {
    static final String ALTERNATIVES = "||";
    static final String ANY_ORDER = "（顺序不限）";

    private KeySpelling() {}

    /** {@code ACD}, 对, {@code 甲||乙；丙}, {@code 220±5}, {@code CADB}; "" for a case, whose parts have keys of their own. */
    static String of(AnswerKey key) {
        return switch (key) {
            case AnswerKey.TruthKey truth -> truth.statementIsTrue() ? "对" : "错";
            case BlanksKey blanks -> blanks(blanks);
            case AnswerKey.CaseKey parts -> "";
            case AnswerKey.ChoiceKey choice -> KeyText.answer(choice);
            case AnswerKey.OrderKey order -> KeyText.answer(order);
            case AnswerKey.MatchKey match -> KeyText.answer(match);
            case AnswerKey.ModelAnswerKey model -> model.text();
        };
    }

    private static String blanks(BlanksKey key) {
        List<String> blanks = IntStream.range(0, key.accepted().size())
                .mapToObj(i -> blank(key, i))
                .toList();
        // A semicolon within an answer would be taken for the end of a blank.
        boolean plain = blanks.stream().noneMatch(blank -> blank.matches("(?s).*[;；\\n].*"));
        return String.join(plain ? "；" : "|", blanks) + (key.anyOrder() ? ANY_ORDER : "");
    }

    private static String blank(BlanksKey key, int index) {
        List<String> accepted = key.accepted().get(index);
        BigDecimal tolerance =
                key.tolerances().isEmpty() ? BigDecimal.ZERO : key.tolerances().get(index);
        if (tolerance.signum() == 0) {
            return String.join(ALTERNATIVES, accepted);
        }
        return accepted.getFirst() + "±" + tolerance.toPlainString()
                + accepted.stream().skip(1).map(text -> ALTERNATIVES + text).collect(Collectors.joining());
    }
}
