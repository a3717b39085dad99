package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.exam.Remedy;

/** An answer that counts as right besides the key, as a key of its own. */
final class AcceptedAnswer {
    private AcceptedAnswer() {}

    /** @return empty where the text cannot be an answer to such a question, or where a person marks it anyway */
    static Optional<MarkingKey> asKey(MarkingKey usual, String accepted) {
        AnswerShape shape = usual.shape();
        if (!shape.complete(accepted)) {
            return Optional.empty();
        }
        AnswerKey key =
                switch (usual.key()) {
                    case AnswerKey.ChoiceKey choice ->
                        new AnswerKey.ChoiceKey(indexes(accepted).stream().collect(Collectors.toSet()), "", "");
                    case AnswerKey.TruthKey truth -> new AnswerKey.TruthKey(accepted.equals("T"), "", "");
                    case AnswerKey.BlanksKey blanks -> blanks(blanks, accepted);
                    case AnswerKey.OrderKey order -> new AnswerKey.OrderKey(indexes(accepted), "", "");
                    case AnswerKey.MatchKey match ->
                        accepted.indexOf(AnswerShape.NO_OPTION) >= 0
                                ? null
                                : new AnswerKey.MatchKey(indexes(accepted), "", "");
                    case AnswerKey.ModelAnswerKey model -> null;
                    case AnswerKey.CaseKey parts -> null;
                };
        return Optional.ofNullable(key).map(found -> new MarkingKey(found, shape));
    }

    /** The answer in the letters of this paper; blanks joined by a sign people read. */
    static String shown(Remedy remedy, PaperQuestion question) {
        String accepted = Objects.requireNonNullElse(remedy.accepted(), "");
        if (question.order().isEmpty() || !accepted.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return switch (accepted) {
                case "T" -> "正确";
                case "F" -> "错误";
                default -> accepted.replace(AnswerShape.BLANK_SEPARATOR, "，");
            };
        }
        return accepted.chars()
                .mapToObj(letter -> AnswerShape.letter(question.shown(letter - 'A')))
                .collect(Collectors.joining());
    }

    private static List<Integer> indexes(String letters) {
        return letters.chars().map(letter -> letter - 'A').boxed().toList();
    }

    /** What counted before counts on: the texts are added blank by blank. */
    private static AnswerKey blanks(AnswerKey.BlanksKey usual, String accepted) {
        String[] texts = accepted.split(AnswerShape.BLANK_SEPARATOR, -1);
        List<List<String>> together = new ArrayList<>();
        for (int i = 0; i < usual.accepted().size(); i++) {
            List<String> one = new ArrayList<>(usual.accepted().get(i));
            if (i < texts.length && !texts[i].isBlank()) {
                one.add(texts[i]);
            }
            together.add(one);
        }
        return new AnswerKey.BlanksKey(together, usual.tolerances(), usual.anyOrder(), "", "");
    }
}
