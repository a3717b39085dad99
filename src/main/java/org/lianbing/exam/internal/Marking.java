package org.lianbing.exam.internal;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.Judging;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Worth;
import org.lianbing.exam.BlanksRule;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;

/**
 * Marks the answers of a paper by the rules of its blueprint, in whole tenths of a mark. What an answer is worth is {@link
 * Judging}'s; what a share, a wrong or a blank answer comes to in marks stands here. A part of a case never takes marks
 * away: wrong and blank marks are for the question as a whole.
 */
record Marking(MultipleRule multiple, MarkingRules rules) {
    /** What people leave in an answer without having answered anything. */
    private static final String EMPTY_CHARACTERS =
            AnswerShape.BLANK_SEPARATOR + AnswerShape.PART_SEPARATOR + AnswerShape.NO_OPTION;

    Mark mark(MarkingKey key, PaperQuestion question, String answer) {
        if (blank(answer)) {
            return new Mark(rules.blankTenths(), false);
        }
        if (key.key() instanceof AnswerKey.ChoiceKey choice && perOption(key.shape())) {
            return perOption(choice.optionIndexes(), key.shape().options(), question, answer);
        }
        Worth worth = worth(key.key(), key.shape(), answer, question::authored);
        int scoreTenths = worth.hits() == 0 ? rules.wrongTenths() : worth.tenths(question.marksTenths());
        return new Mark(scoreTenths, worth.all());
    }

    /** The sum, not below the floor. */
    int total(List<Mark> marks) {
        return Math.max(
                rules.floorTenths(), marks.stream().mapToInt(Mark::scoreTenths).sum());
    }

    static boolean blank(String answer) {
        return answer.chars().allMatch(c -> Character.isWhitespace(c) || EMPTY_CHARACTERS.indexOf(c) >= 0);
    }

    private boolean perOption(AnswerShape shape) {
        return multiple == MultipleRule.PER_OPTION && shape.type() == QuestionType.MULTIPLE;
    }

    private Mark perOption(Set<Integer> right, int options, PaperQuestion question, String answer) {
        int net = netDecisions(right, options, answer, question::authored);
        int share = Math.floorDiv(question.marksTenths() * net, options);
        return new Mark(net >= 0 ? share : Math.max(rules.wrongTenths(), share), net == options);
    }

    /** Right decisions less wrong ones, from minus to plus the number of options. */
    private static int netDecisions(Set<Integer> right, int options, String answer, IntUnaryOperator authored) {
        int chosenRight = 0;
        for (int i = 0; i < answer.length(); i++) {
            chosenRight += right.contains(authored.applyAsInt(answer.charAt(i) - 'A')) ? 1 : 0;
        }
        int wrong = right.size() - chosenRight + answer.length() - chosenRight;
        return options - 2 * wrong;
    }

    private Worth worth(AnswerKey key, AnswerShape shape, String answer, IntUnaryOperator authored) {
        return switch (key) {
            case AnswerKey.CaseKey parts -> parts(parts.parts(), shape, answer);
            case AnswerKey.ChoiceKey choice
            when perOption(shape) && !answer.isEmpty() ->
                new Worth(
                        Math.max(0, netDecisions(choice.optionIndexes(), shape.options(), answer, authored)),
                        shape.options());
            case AnswerKey.BlanksKey blanks
            when rules.blanks() == BlanksRule.ALL ->
                Judging.worth(key, answer, authored, false).all() ? Worth.ALL : Worth.NOTHING;
            case AnswerKey.ChoiceKey choice -> shared(key, answer, authored);
            case AnswerKey.BlanksKey blanks -> shared(key, answer, authored);
            case AnswerKey.TruthKey truth -> shared(key, answer, authored);
            case AnswerKey.OrderKey order -> shared(key, answer, authored);
            case AnswerKey.MatchKey match -> shared(key, answer, authored);
            case AnswerKey.ModelAnswerKey model -> Worth.NOTHING;
        };
    }

    private Worth shared(AnswerKey key, String answer, IntUnaryOperator authored) {
        return Judging.worth(key, answer, authored, multiple == MultipleRule.PARTIAL);
    }

    private Worth parts(List<AnswerKey> keys, AnswerShape shape, String answer) {
        String[] given = AnswerShape.partAnswers(answer);
        return IntStream.range(0, Math.min(given.length, keys.size()))
                .mapToObj(i -> worth(keys.get(i), shape.parts().get(i), given[i], IntUnaryOperator.identity())
                        .sharedBy(keys.size()))
                .reduce(Worth.NOTHING, Worth::plus);
    }
}
