package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.OrderKey;

/**
 * Options that stand in the very order of their key give it away: files of other systems write steps in the right order
 * and pairs side by side. Such options are brought into another order, always the same one for the same texts, so that the
 * same file read again is the same question.
 */
record Mixed(List<String> options, AnswerKey key) {

    static Mixed of(List<String> options, AnswerKey key) {
        return switch (key) {
            case OrderKey order
            when givesAway(order.optionIndexes()) -> {
                List<Integer> places = places(options);
                yield new Mixed(
                        at(options, places),
                        new OrderKey(moved(order.optionIndexes(), places), order.rationale(), order.source()));
            }
            case MatchKey match
            when givesAway(match.optionIndexes()) -> {
                List<Integer> places = places(options);
                yield new Mixed(
                        at(options, places),
                        new MatchKey(moved(match.optionIndexes(), places), match.rationale(), match.source()));
            }
            default -> new Mixed(options, key);
        };
    }

    private static boolean givesAway(List<Integer> indexes) {
        return indexes.size() > 1 && IntStream.range(0, indexes.size()).allMatch(i -> indexes.get(i) == i);
    }

    /** The old places in their new order: by a hash of the text, turned by one if that is the old order again. */
    private static List<Integer> places(List<String> options) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, options.size()).boxed().toList());
        places.sort(Comparator.comparing(place -> TextHashes.of(options.get(place))));
        if (givesAway(places)) {
            places.add(places.removeFirst());
        }
        return places;
    }

    private static List<String> at(List<String> options, List<Integer> places) {
        return places.stream().map(options::get).toList();
    }

    private static List<Integer> moved(List<Integer> indexes, List<Integer> places) {
        return indexes.stream().map(places::indexOf).toList();
    }
}
