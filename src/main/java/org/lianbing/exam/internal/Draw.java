package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;

/**
 * Draws a paper: a pure function of plan and seed. The seed names, for each section, a {@linkplain Deal deal} and a hand of
 * it: seeds that follow each other get hands of one deal and so papers without a common question, seeds that are chosen
 * at random get any. In both cases a question is on a paper with the chance "asked in the section, of its pool".
 */
final class Draw {
    private Draw() {}

    /** @return for each section its questions, in the order they are asked */
    static List<List<SectionPools.Entry>> paper(DrawPlan plan, long seed) {
        return paper(plan, seed, new SplitMix(seed), question -> false);
    }

    /**
     * @param random continues with the order of the questions, which must not tell the hard ones
     * @param seen questions to be replaced by others as far as that can be
     */
    static List<List<SectionPools.Entry>> paper(
            DrawPlan plan, long seed, SplitMix random, Predicate<SectionPools.Entry> seen) {
        List<List<SectionPools.Entry>> drawn = new ArrayList<>(plan.sections());
        Map<Integer, long[]> deviations = new HashMap<>();
        for (int section = 0; section < plan.sections(); section++) {
            int hands = plan.hands(section);
            Deal deal = new Deal(plan, section, Math.floorDiv(seed, (long) hands));
            int[] hand = pair(deviations.computeIfAbsent(hands, long[]::new), deal, plan.marksTenths(section));
            List<SectionPools.Entry> questions = deal.handUnseen(hand[Math.floorMod(seed, hands)], seen);
            for (int last = questions.size() - 1; last > 0; last--) {
                Collections.swap(questions, last, random.below(last + 1));
            }
            drawn.add(questions);
        }
        return drawn;
    }

    /**
     * Sections that give equally many papers are put together so that the paper that is the hardest so far gets the
     * easiest hand: where difficulties come in few steps, no swap within a section could bring them nearer.
     *
     * @param deviations of each paper of the deal so far; this section's are added
     * @return for each paper of the deal its hand
     */
    private static int[] pair(long[] deviations, Deal deal, int marksTenths) {
        int hands = deviations.length;
        Integer[] hardest = inOrder(hands, paper -> deviations[paper]);
        Integer[] easiest = inOrder(hands, hand -> -deal.deviation(hand));
        int[] hand = new int[hands];
        for (int i = 0; i < hands; i++) {
            hand[hardest[i]] = easiest[i];
            deviations[hardest[i]] += (long) deal.deviation(easiest[i]) * marksTenths;
        }
        return hand;
    }

    /** The smallest first; what is equal stays in the order of its number. */
    private static Integer[] inOrder(int hands, IntToLongFunction measure) {
        Integer[] order = new Integer[hands];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(measure::applyAsLong));
        return order;
    }
}
