package org.lianbing.exam.internal;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Hands questions of the groups to the sections: maximum flow by shortest augmenting paths (Edmonds and Karp, 1972) on
 * the little graph of at most twenty sections. A section that is served later makes an earlier one change over to other
 * questions, but never have fewer.
 */
final class SectionFlow {
    private final SectionPools pools;
    private final int[] spare;
    private final int[][] taken;

    SectionFlow(SectionPools pools, int[] groupSizes) {
        this.pools = pools;
        this.spare = groupSizes.clone();
        this.taken = new int[pools.sectionCount()][groupSizes.length];
    }

    /** @return how many the section got, at most {@code wanted} */
    int serve(int section, int wanted) {
        int got = 0;
        while (got < wanted) {
            int step = augment(section, wanted - got);
            if (step == 0) {
                break;
            }
            got += step;
        }
        return got;
    }

    /** How many questions of each group the section has now. */
    int[] takenBy(int section) {
        return taken[section].clone();
    }

    /** Finds a chain section → group → other section that changes over → group with spare questions, and shifts along it. */
    private int augment(int start, int wanted) {
        int[] groupBefore = new int[taken.length];
        int[] sectionBefore = new int[spare.length];
        Arrays.fill(groupBefore, -1);
        Arrays.fill(sectionBefore, -1);
        boolean[] seen = new boolean[taken.length];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        seen[start] = true;
        while (!queue.isEmpty()) {
            int section = queue.remove();
            for (int group = 0; group < spare.length; group++) {
                if (sectionBefore[group] >= 0 || !pools.groups().get(group).suits(section)) {
                    continue;
                }
                sectionBefore[group] = section;
                if (spare[group] > 0) {
                    return shift(start, group, wanted, sectionBefore, groupBefore);
                }
                for (int other = 0; other < taken.length; other++) {
                    if (!seen[other] && taken[other][group] > 0) {
                        seen[other] = true;
                        groupBefore[other] = group;
                        queue.add(other);
                    }
                }
            }
        }
        return 0;
    }

    private int shift(int start, int last, int wanted, int[] sectionBefore, int[] groupBefore) {
        int step = Math.min(wanted, spare[last]);
        for (int section = sectionBefore[last]; section != start; section = sectionBefore[groupBefore[section]]) {
            step = Math.min(step, taken[section][groupBefore[section]]);
        }
        spare[last] -= step;
        int group = last;
        int section = sectionBefore[group];
        while (section != start) {
            taken[section][group] += step;
            group = groupBefore[section];
            taken[section][group] -= step;
            section = sectionBefore[group];
        }
        taken[start][group] += step;
        return step;
    }
}
