package org.lianbing.bank.internal;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.QuestionContent;

/** A question as a paper shows it: its options, and with them its key, in the order of the draw. */
final class ShownOrder {
    private ShownOrder() {}

    /** @param order authoring letters in the order shown; "" when the options stand as written */
    static ExportQuestion of(ExportQuestion question, String order) {
        if (order.isEmpty()) {
            return question;
        }
        QuestionContent content = question.content();
        List<String> options = order.chars()
                .mapToObj(letter -> content.options().get(letter - 'A'))
                .toList();
        QuestionContent shown = new QuestionContent(
                content.questionId(),
                content.revisionId(),
                content.type(),
                content.level(),
                content.difficulty(),
                content.chapter(),
                content.stem(),
                options,
                content.pinned(),
                content.blankCount(),
                content.prompts(),
                content.parts(),
                content.use(),
                content.knowledge(),
                content.formulas());
        return new ExportQuestion(question.id(), shown, key(question.key(), authored -> order.indexOf('A' + authored)));
    }

    private static AnswerKey key(AnswerKey key, IntUnaryOperator shown) {
        return switch (key) {
            case ChoiceKey choice ->
                new ChoiceKey(
                        choice.optionIndexes().stream().map(shown::applyAsInt).collect(Collectors.toSet()),
                        choice.rationale(),
                        choice.source());
            case OrderKey order -> new OrderKey(moved(order.optionIndexes(), shown), order.rationale(), order.source());
            case MatchKey match -> new MatchKey(moved(match.optionIndexes(), shown), match.rationale(), match.source());
            default -> key;
        };
    }

    private static List<Integer> moved(List<Integer> indexes, IntUnaryOperator shown) {
        return indexes.stream().map(shown::applyAsInt).toList();
    }
}
