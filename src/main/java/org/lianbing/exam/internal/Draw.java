package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    static List<List<SectionPools.Entry>> paper(DrawPlan plan, long seed, SplitMix random, Predicate<SectionPools.Entry> seen) {
        List<List<SectionPools.Entry>> drawn = new ArrayList<>(plan.sections());
        for (int section = 0; section < plan.sections(); section++) {
            int hands = plan.hands(section);
            Deal deal = new Deal(plan, section, Math.floorDiv(seed, (long) hands));
            List<SectionPools.Entry> questions = deal.handUnseen(Math.floorMod(seed, hands), seen);
            for (int last = questions.size() - 1; last > 0; last--) {
                Collections.swap(questions, last, random.below(last + 1));
            }
            drawn.add(questions);
        }
        return drawn;
    }
}
