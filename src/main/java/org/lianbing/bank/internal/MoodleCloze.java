package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionContent.Part;

/**
 * Small questions within a text, as Moodle's "cloze" writes them: {@code {1:SHORTANSWER:=a~=b}}. The only Moodle question
 * that holds several blanks, or a case with its parts, as one question.
 */
final class MoodleCloze {
    private static final String BLANK = "____";

    private MoodleCloze() {}

    /** A text with its blanks filled in their order. */
    static void blanks(String stem, BlanksKey key, MoodleText text) {
        int blank = 0;
        int from = 0;
        for (int at = stem.indexOf(BLANK); at >= 0 && blank < key.accepted().size(); at = stem.indexOf(BLANK, from)) {
            text.add(stem.substring(from, at)).raw(blank(key, blank++));
            from = at + BLANK.length();
        }
        text.add(stem.substring(from));
        while (blank < key.accepted().size()) {
            text.raw(blank(key, blank++));
        }
    }

    /** A paragraph for each part, its question first, then what answers it. */
    static void part(int number, Part part, AnswerKey key, MoodleText text) {
        text.raw("<p>").add("（" + number + "）");
        switch (key) {
            case BlanksKey blanks -> blanks(part.stem(), blanks, text);
            case ChoiceKey choice -> text.add(part.stem()).raw(choice(part.options(), choice.optionIndexes()));
            case TruthKey truth ->
                text.add(part.stem()).raw(choice(List.of("对", "错"), Set.of(truth.statementIsTrue() ? 0 : 1)));
            case MatchKey match -> {
                text.add(part.stem());
                for (int i = 0; i < part.prompts().size(); i++) {
                    text.raw("<br>")
                            .add(part.prompts().get(i))
                            .raw(menu(part.options(), match.optionIndexes().get(i)));
                }
            }
            case OrderKey order -> {
                text.add(part.stem());
                for (int i = 0; i < part.options().size(); i++) {
                    text.raw("<br>" + (i + 1) + ". ")
                            .raw(menu(part.options(), order.optionIndexes().get(i)));
                }
            }
            case ModelAnswerKey model -> text.add(part.stem()).raw("{1:SHORTANSWER:=" + escaped(model.text()) + "}");
            case AnswerKey.CaseKey within -> throw new IllegalArgumentException("a case within a case");
        }
        text.raw("</p>");
    }

    private static String blank(BlanksKey key, int index) {
        List<String> accepted = key.accepted().get(index);
        BigDecimal tolerance =
                key.tolerances().isEmpty() ? BigDecimal.ZERO : key.tolerances().get(index);
        if (tolerance.signum() > 0) {
            return "{1:NUMERICAL:=" + accepted.getFirst() + ":" + tolerance.toPlainString() + "}";
        }
        return "{1:SHORTANSWER:"
                + accepted.stream().map(text -> "=" + escaped(text)).collect(Collectors.joining("~")) + "}";
    }

    private static String choice(List<String> options, Set<Integer> right) {
        boolean single = right.size() == 1;
        return "{1:" + (single ? "MULTICHOICE_V" : "MULTIRESPONSE") + ":"
                + IntStream.range(0, options.size())
                        .mapToObj(i -> sign(right, i) + escaped(options.get(i)))
                        .collect(Collectors.joining("~"))
                + "}";
    }

    private static String sign(Set<Integer> right, int index) {
        if (right.size() == 1) {
            return right.contains(index) ? "=" : "";
        }
        return right.contains(index) ? "%" + Share.of(right.size()) + "%" : "%-100%";
    }

    private static String menu(List<String> options, int right) {
        return "{1:MULTICHOICE:"
                + IntStream.range(0, options.size())
                        .mapToObj(i -> (i == right ? "=" : "") + escaped(options.get(i)))
                        .collect(Collectors.joining("~"))
                + "}";
    }

    /** Words only; what means something in a cloze behind a backslash. */
    private static String escaped(String text) {
        String words = Inline.written(
                text,
                piece -> piece instanceof Inline.Formula formula
                        ? "\\(" + formula.latex() + "\\)"
                        : Inline.inWords(piece));
        return Markup.escaped(words.replaceAll("([\\\\}~#/])", "\\\\$1")).replace("\n", " ");
    }
}
