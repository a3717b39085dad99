package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a paper: a pure function of pools, needs and seed. Each draw takes, with equal chance, one of the questions left
 * to its section that does not leave another section short; where no two sections share questions that is every question
 * left, and every set of questions is equally likely. No question comes twice.
 */
final class Draw {
    private final SectionPools pools;
    private final int[] needs;
    private final int[] sizes;
    private final List<List<SectionPools.Entry>> left = new ArrayList<>();
    private final SplitMix random;

    private Draw(SectionPools pools, int[] needs, SplitMix random) {
        this.pools = pools;
        this.needs = needs.clone();
        this.sizes = pools.groupSizes();
        this.random = random;
        pools.groups().forEach(group -> left.add(new ArrayList<>(group.entries())));
    }

    /**
     * @param needs questions for each section; the pools must hold them ({@link SectionPools#feasible})
     * @return for each section its questions, in the order of the draw
     */
    static List<List<SectionPools.Entry>> paper(SectionPools pools, int[] needs, SplitMix random) {
        return new Draw(pools, needs, random).run();
    }

    private List<List<SectionPools.Entry>> run() {
        List<List<SectionPools.Entry>> drawn = new ArrayList<>();
        for (int section = 0; section < needs.length; section++) {
            List<SectionPools.Entry> questions = new ArrayList<>(needs[section]);
            while (needs[section] > 0) {
                questions.add(one(section));
            }
            drawn.add(questions);
        }
        return drawn;
    }

    private SectionPools.Entry one(int section) {
        needs[section]--;
        boolean[] open = new boolean[sizes.length];
        int choices = 0;
        for (int group = 0; group < sizes.length; group++) {
            open[group] = mayTake(section, group);
            choices += open[group] ? sizes[group] : 0;
        }
        if (choices == 0) {
            throw new IllegalStateException("drawing from pools that do not hold enough");
        }
        int chosen = random.below(choices);
        for (int group = 0; group < sizes.length; group++) {
            if (open[group]) {
                if (chosen < sizes[group]) {
                    return take(group, chosen);
                }
                chosen -= sizes[group];
            }
        }
        throw new IllegalStateException("a choice beyond the last group");
    }

    private boolean mayTake(int section, int group) {
        SectionPools.Group candidates = pools.groups().get(group);
        if (!candidates.suits(section) || sizes[group] == 0) {
            return false;
        }
        if (!candidates.contested()) {
            return true;
        }
        sizes[group]--;
        boolean feasible = pools.feasible(needs, sizes);
        sizes[group]++;
        return feasible;
    }

    /** Takes one out in constant time: the last one fills its place. */
    private SectionPools.Entry take(int group, int index) {
        List<SectionPools.Entry> entries = left.get(group);
        SectionPools.Entry taken = entries.get(index);
        SectionPools.Entry last = entries.removeLast();
        if (index < entries.size()) {
            entries.set(index, last);
        }
        sizes[group]--;
        return taken;
    }
}
