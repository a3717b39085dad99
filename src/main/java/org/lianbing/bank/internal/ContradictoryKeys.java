package org.lianbing.bank.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.BlankText;
import org.lianbing.bank.Judging;
import org.lianbing.bank.internal.SameMeaning.Wording;

/**
 * Whether two questions ask the same and call different things right. Letters say nothing: options are compared by what
 * they say. A worker who learnt the one and is marked by the other is wronged, so such a pair keeps a bank from being
 * published until somebody has looked at it.
 */
final class ContradictoryKeys {
    private ContradictoryKeys() {}

    static boolean contradict(Asked one, Asked other) {
        return switch (one.key()) {
            case ChoiceKey key ->
                other.key() instanceof ChoiceKey otherKey
                        && sameStem(one, other, Wording.FREE)
                        && choices(one, key, other, otherKey);
            case TruthKey key ->
                other.key() instanceof TruthKey otherKey
                        && key.statementIsTrue() != otherKey.statementIsTrue()
                        && sameStem(one, other, Wording.STRICT);
            case BlanksKey key ->
                other.key() instanceof BlanksKey otherKey
                        && blanks(key, otherKey)
                        && sameStem(one, other, Wording.STRICT);
            case OrderKey key ->
                other.key() instanceof OrderKey otherKey
                        && sameStem(one, other, Wording.FREE)
                        && orders(one, key, other, otherKey);
            case MatchKey key ->
                other.key() instanceof MatchKey otherKey
                        && sameStem(one, other, Wording.FREE)
                        && matches(one, key, other, otherKey);
            // Two model answers are for people to compare.
            case AnswerKey.ModelAnswerKey key -> false;
            case AnswerKey.CaseKey key ->
                sameStem(one, other, Wording.FREE) && parts(one.questions(), other.questions());
        };
    }

    private static boolean sameStem(Asked one, Asked other, Wording wording) {
        return SameMeaning.same(one.stem(), other.stem(), wording);
    }

    /** An option that stands in both is right in one and wrong in the other. */
    private static boolean choices(Asked one, ChoiceKey key, Asked other, ChoiceKey otherKey) {
        return pairs(one.options(), other.options()).entrySet().stream()
                .anyMatch(pair -> key.optionIndexes().contains(pair.getKey())
                        != otherKey.optionIndexes().contains(pair.getValue()));
    }

    /** A blank that no text fills rightly in both. */
    private static boolean blanks(BlanksKey one, BlanksKey other) {
        if (one.accepted().size() != other.accepted().size()) {
            return false;
        }
        if (one.anyOrder() || other.anyOrder()) {
            Set<String> known = texts(other);
            return one.accepted().stream()
                    .anyMatch(blank -> blank.stream().map(BlankText::normalised).noneMatch(known::contains));
        }
        for (int i = 0; i < one.accepted().size(); i++) {
            if (!agree(one, other, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(BlanksKey one, BlanksKey other, int blank) {
        return one.accepted().get(blank).stream().anyMatch(text -> accepts(other, blank, text))
                || other.accepted().get(blank).stream().anyMatch(text -> accepts(one, blank, text));
    }

    /** Judged as an answer of a worker would be, this blank alone. */
    private static boolean accepts(BlanksKey key, int blank, String text) {
        BlanksKey alone = new BlanksKey(
                List.of(key.accepted().get(blank)),
                key.tolerances().isEmpty()
                        ? List.of()
                        : List.of(key.tolerances().get(blank)),
                false,
                "",
                "");
        return Judging.right(alone, text);
    }

    private static Set<String> texts(BlanksKey key) {
        return key.accepted().stream()
                .flatMap(List::stream)
                .map(BlankText::normalised)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same steps in another order. */
    private static boolean orders(Asked one, OrderKey key, Asked other, OrderKey otherKey) {
        Map<Integer, Integer> pairs = pairs(one.options(), other.options());
        return pairs.size() == one.options().size()
                && pairs.size() == other.options().size()
                && !key.optionIndexes().stream().map(pairs::get).toList().equals(otherKey.optionIndexes());
    }

    /** A prompt that is given different options, although both questions offer both. */
    private static boolean matches(Asked one, MatchKey key, Asked other, MatchKey otherKey) {
        Map<Integer, Integer> options = pairs(one.options(), other.options());
        return pairs(one.prompts(), other.prompts()).entrySet().stream().anyMatch(prompt -> {
            Integer chosen = options.get(key.optionIndexes().get(prompt.getKey()));
            Integer otherChosen = otherKey.optionIndexes().get(prompt.getValue());
            return chosen != null && options.containsValue(otherChosen) && !chosen.equals(otherChosen);
        });
    }

    private static boolean parts(List<Asked> ones, List<Asked> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> contradict(one, other)));
    }

    /** Which of the other's texts mean the same, by index; the same words first, so that 开路 finds no 开路运行. */
    private static Map<Integer, Integer> pairs(List<String> ones, List<String> others) {
        Map<Integer, Integer> pairs = new HashMap<>();
        pair(ones, others, pairs, (one, other) -> SameMeaning.even(one).equals(SameMeaning.even(other)));
        pair(ones, others, pairs, (one, other) -> SameMeaning.same(one, other, Wording.STRICT));
        return pairs;
    }

    private static void pair(
            List<String> ones, List<String> others, Map<Integer, Integer> pairs, BiPredicate<String, String> same) {
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size() && !pairs.containsKey(i); j++) {
                if (!pairs.containsValue(j) && same.test(ones.get(i), others.get(j))) {
                    pairs.put(i, j);
                }
            }
        }
    }
}
