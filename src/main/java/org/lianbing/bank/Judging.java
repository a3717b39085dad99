package org.lianbing.bank;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What an answer is worth: the one place that contests and practice share. Pure.
 *
 * <ul>
 *   <li>Single choice, true or false: all or nothing.
 *   <li>Multiple choice: exactly the right options, or nothing; with shares, nothing once a wrong option is chosen
 *       (有选错的得 0 分), otherwise {@code chosen / right}. This is how the national college entrance examination marks
 *       multiple choice since 2020, with equal shares as practised since 2024: of two right options one earns a half, of
 *       three a third each.
 *   <li>Fill in the blank: each blank an equal share; see {@link BlankJudging}.
 *   <li>Ordering: the right order, or nothing; with shares, each option that stands at its place.
 *   <li>Matching: each prompt an equal share.
 *   <li>Case: each part an equal share, judged like a question of its own.
 *   <li>Short answer: nothing, because no machine judges it; who asks must have settled it otherwise
 *       ({@link AnswerKey#byHand}).
 * </ul>
 */
public final class Judging {
    private Judging() {}

    /**
     * @param answer a text that fits the question: see {@link AnswerShape#fits}
     * @param authored for the place an option is shown at, 0-based, the place its author wrote it at
     * @param shares whether a choice or an order that is right in part earns a part
     */
    public static Worth worth(AnswerKey key, String answer, IntUnaryOperator authored, boolean shares) {
        if (answer.isEmpty()) {
            return Worth.NOTHING;
        }
        return switch (key) {
            case AnswerKey.ChoiceKey choice -> choice(choice.optionIndexes(), answer, authored, shares);
            case AnswerKey.TruthKey truth ->
                answer.equals(truth.statementIsTrue() ? "T" : "F") ? Worth.ALL : Worth.NOTHING;
            case AnswerKey.BlanksKey blanks -> BlankJudging.worth(blanks, answer);
            case AnswerKey.OrderKey order -> {
                Worth places = places(order.optionIndexes(), answer, authored);
                yield places.all() || shares ? places : Worth.NOTHING;
            }
            case AnswerKey.MatchKey match -> places(match.optionIndexes(), answer, authored);
            case AnswerKey.ModelAnswerKey model -> Worth.NOTHING;
            case AnswerKey.CaseKey parts -> parts(parts.parts(), answer, shares);
        };
    }

    /** Options as their author wrote them, and only what is right altogether counts: so practice judges. */
    public static boolean right(AnswerKey key, String answer) {
        return worth(key, answer, IntUnaryOperator.identity(), false).all();
    }

    /**
     * As {@link #right(AnswerKey, String)}, where a text of one's own counts as its writer says herself.
     *
     * @param hadIt whether she says that her text says what the model answer says
     */
    public static boolean right(AnswerKey key, String answer, boolean hadIt) {
        return switch (key) {
            case AnswerKey.ModelAnswerKey model -> hadIt;
            case AnswerKey.CaseKey parts -> {
                String[] given = AnswerShape.partAnswers(answer);
                yield given.length == parts.parts().size()
                        && IntStream.range(0, given.length)
                                .allMatch(i -> right(parts.parts().get(i), given[i], hadIt));
            }
            case AnswerKey.ChoiceKey choice -> right(key, answer);
            case AnswerKey.TruthKey truth -> right(key, answer);
            case AnswerKey.BlanksKey blanks -> right(key, answer);
            case AnswerKey.OrderKey order -> right(key, answer);
            case AnswerKey.MatchKey match -> right(key, answer);
        };
    }

    /** For each part of a case whether it is right, its own text counting as the whole does; empty for anything else. */
    public static List<Boolean> partsRight(AnswerKey key, String answer, boolean hadIt) {
        if (!(key instanceof AnswerKey.CaseKey parts)) {
            return List.of();
        }
        String[] given = AnswerShape.partAnswers(answer);
        return IntStream.range(0, parts.parts().size())
                .mapToObj(i -> i < given.length && right(parts.parts().get(i), given[i], hadIt))
                .toList();
    }

    private static Worth choice(Set<Integer> right, String answer, IntUnaryOperator authored, boolean shares) {
        for (int i = 0; i < answer.length(); i++) {
            if (!right.contains(authored.applyAsInt(answer.charAt(i) - 'A'))) {
                return Worth.NOTHING;
            }
        }
        return answer.length() == right.size() || shares ? new Worth(answer.length(), right.size()) : Worth.NOTHING;
    }

    private static Worth places(List<Integer> right, String answer, IntUnaryOperator authored) {
        int hits = 0;
        for (int i = 0; i < Math.min(answer.length(), right.size()); i++) {
            char letter = answer.charAt(i);
            if (letter != AnswerShape.NO_OPTION && authored.applyAsInt(letter - 'A') == right.get(i)) {
                hits++;
            }
        }
        return new Worth(hits, right.size());
    }

    private static Worth parts(List<AnswerKey> keys, String answer, boolean shares) {
        String[] given = AnswerShape.partAnswers(answer);
        Worth sum = Worth.NOTHING;
        for (int i = 0; i < Math.min(given.length, keys.size()); i++) {
            sum = sum.plus(worth(keys.get(i), given[i], IntUnaryOperator.identity(), shares)
                    .sharedBy(keys.size()));
        }
        return sum;
    }
}
