package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.internal.AlikeSets.Pair;
import org.lianbing.bank.internal.SameQuestion.Pieces;

/** Finds the questions that are alike: by their stems, and by all they say where stems say little. */
final class AlikeQuestions {
    private AlikeQuestions() {}

    private record Place(int asked, int partner, boolean partnerAsked) {}

    /**
     * @param asked compared with each other and with the others
     * @return by asked question, the most alike first
     */
    static List<Pair> pairs(List<Pieces> asked, List<Pieces> others) {
        Map<Place, Pair> best = new HashMap<>();
        for (Pair pair : AlikeSets.pairs(
                asked.stream().map(Pieces::stem).toList(),
                others.stream().map(Pieces::stem).toList(),
                SameQuestion.ALIKE_FROM)) {
            keep(pair, best);
        }
        for (Pair pair : AlikeSets.pairs(
                asked.stream().map(Pieces::whole).toList(),
                others.stream().map(Pieces::whole).toList(),
                SameQuestion.ALIKE_FROM)) {
            keep(pair, best);
        }
        List<Pair> pairs = new ArrayList<>(best.values());
        pairs.sort(Comparator.comparingInt(Pair::asked)
                .thenComparing(Pair::likeness, Comparator.reverseOrder())
                .thenComparing(Pair::partnerAsked)
                .thenComparingInt(Pair::partner));
        return pairs;
    }

    private static void keep(Pair pair, Map<Place, Pair> best) {
        best.merge(
                new Place(pair.asked(), pair.partner(), pair.partnerAsked()),
                pair,
                (one, other) -> one.likeness() >= other.likeness() ? one : other);
    }
}
