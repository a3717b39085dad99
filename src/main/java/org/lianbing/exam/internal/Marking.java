package org.lianbing.exam.internal;

import java.util.List;
import java.util.Set;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.BlankText;
import org.lianbing.exam.MultipleRule;

/**
 * Marks one answer: pure, in whole tenths of a mark, always rounded down so that parts never add up to more than the
 * whole.
 *
 * <ul>
 *   <li>Single choice, true or false: all or nothing.
 *   <li>Multiple choice, {@link MultipleRule#ALL_OR_NOTHING}: exactly the right options, or nothing.
 *   <li>Multiple choice, {@link MultipleRule#PARTIAL}: nothing once a wrong option is chosen (有选错的得 0 分); otherwise
 *       {@code marks × chosen / right}. This is how the national college entrance examination marks multiple choice since
 *       2020 (全部选对得满分，部分选对得部分分，有选错的得 0 分), with equal shares as practised since 2024: of two right options
 *       one earns a half, of three a third each.
 *   <li>Fill in the blank: each blank an equal share of the marks; a blank is right if it equals one of the accepted
 *       texts after {@link BlankText#normalised}.
 * </ul>
 */
final class Marking {
    private Marking() {}

    static Mark mark(AnswerKey key, PaperQuestion question, String answer, MultipleRule rule) {
        if (answer.isEmpty()) {
            return Mark.NOTHING;
        }
        return switch (key) {
            case AnswerKey.ChoiceKey choice -> choice(choice.optionIndexes(), question, answer, rule);
            case AnswerKey.TruthKey truth ->
                answer.equals(truth.statementIsTrue() ? "T" : "F") ? full(question) : Mark.NOTHING;
            case AnswerKey.BlanksKey blanks -> blanks(blanks.accepted(), question.marksTenths(), answer);
        };
    }

    private static Mark full(PaperQuestion question) {
        return new Mark(question.marksTenths(), true);
    }

    private static Mark choice(Set<Integer> right, PaperQuestion question, String answer, MultipleRule rule) {
        int hits = 0;
        for (int i = 0; i < answer.length(); i++) {
            if (!right.contains(question.authored(answer.charAt(i) - 'A'))) {
                return Mark.NOTHING;
            }
            hits++;
        }
        if (hits == right.size()) {
            return full(question);
        }
        return rule == MultipleRule.PARTIAL
                ? new Mark(question.marksTenths() * hits / right.size(), false)
                : Mark.NOTHING;
    }

    private static Mark blanks(List<List<String>> accepted, int marksTenths, String answer) {
        String[] given = answer.split(String.valueOf(AnswerText.BLANK_SEPARATOR), -1);
        int hits = 0;
        for (int i = 0; i < Math.min(given.length, accepted.size()); i++) {
            String text = BlankText.normalised(given[i]);
            if (accepted.get(i).stream()
                    .anyMatch(one -> BlankText.normalised(one).equals(text))) {
                hits++;
            }
        }
        return new Mark(marksTenths * hits / accepted.size(), hits == accepted.size());
    }
}
