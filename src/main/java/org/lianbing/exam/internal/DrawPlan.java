package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What all draws from one snapshot of pools share, worked out once: how many papers without a common question each
 * section's pool gives ({@link #hands}), what expected score they aim at, and how far they may be from it. Questions that
 * several sections may draw are shared out so that the section worst off can give as many disjoint papers as possible.
 */
final class DrawPlan {
    private final SectionPools pools;
    private final int[] needs;
    private final int[] marksTenths;
    private final int[] hands;
    /** Questions of a group that several sections want, for each of them; those of other groups are its own anyway. */
    private final int[][] shares;
    /** Sum of facilities over one hand, in thousandths. */
    private final int[] targets;

    private final int[] tolerances;
    private final List<List<SectionPools.Entry>> own = new ArrayList<>();

    /**
     * @param needs questions for each section; the pools must hold them ({@link SectionPools#feasible})
     * @param marksTenths of one question of each section
     * @param bandTenths how far the expected score may be from the target, up or down
     */
    DrawPlan(SectionPools pools, int[] needs, int[] marksTenths, int bandTenths) {
        this.pools = pools;
        this.needs = needs.clone();
        this.marksTenths = marksTenths.clone();
        this.hands = new int[needs.length];
        this.targets = new int[needs.length];
        this.tolerances = new int[needs.length];
        this.shares = shareOut();
        for (int section = 0; section < needs.length; section++) {
            own.add(ownOf(section));
            size(section, bandTenths);
        }
    }

    private int[][] shareOut() {
        int[] contested = new int[needs.length];
        for (int section = 0; section < needs.length; section++) {
            int which = section;
            boolean shared = pools.groups().stream().anyMatch(group -> group.contested() && group.suits(which));
            contested[section] = shared ? needs[section] : 0;
        }
        int common = Arrays.stream(contested).sum() == 0 ? 1 : mostTimes(contested);
        SectionFlow flow = new SectionFlow(pools, pools.groupSizes());
        int[][] taken = new int[needs.length][];
        for (int section = 0; section < needs.length; section++) {
            flow.serve(section, contested[section] * common);
            hands[section] = contested[section] == 0 ? 0 : common;
        }
        for (int section = 0; section < needs.length; section++) {
            taken[section] = flow.takenBy(section);
        }
        return taken;
    }

    /** How many times over the pools hold what these sections need. */
    private int mostTimes(int[] wanted) {
        int most = 1;
        int tooMany = Arrays.stream(pools.groupSizes()).sum() + 1;
        while (most + 1 < tooMany) {
            int times = (most + tooMany) >>> 1;
            int[] all = Arrays.stream(wanted).map(need -> need * times).toArray();
            if (pools.feasible(all, pools.groupSizes())) {
                most = times;
            } else {
                tooMany = times;
            }
        }
        return most;
    }

    private List<SectionPools.Entry> ownOf(int section) {
        return pools.groups().stream()
                .filter(group -> group.suits(section) && !group.contested())
                .flatMap(group -> group.entries().stream())
                .sorted(Comparator.comparingInt(SectionPools.Entry::facility)
                        .thenComparingLong(SectionPools.Entry::questionId))
                .toList();
    }

    private void size(int section, int bandTenths) {
        long size = own.get(section).size();
        long thousandths = own.get(section).stream()
                .mapToLong(SectionPools.Entry::facility)
                .sum();
        for (int group = 0; group < shares[section].length; group++) {
            SectionPools.Group from = pools.groups().get(group);
            if (from.contested() && shares[section][group] > 0) {
                size += shares[section][group];
                long sum = from.entries().stream()
                        .mapToLong(SectionPools.Entry::facility)
                        .sum();
                // Whole thousandths, so that every machine has the same target.
                thousandths += Math.floorDiv(
                        sum * shares[section][group], (long) from.entries().size());
            }
        }
        if (hands[section] == 0) {
            hands[section] = (int) (size / needs[section]);
        }
        targets[section] = (int) ((2 * needs[section] * thousandths + size) / (2 * size));
        tolerances[section] =
                (int) ((long) bandTenths * SectionPools.FACILITY_MAX * needs[section] / fullMarksTenths());
    }

    int fullMarksTenths() {
        int sum = 0;
        for (int section = 0; section < needs.length; section++) {
            sum += needs[section] * marksTenths[section];
        }
        return sum;
    }

    /** The expected score that every paper aims at, in thousandths of a tenth. */
    long targetScore() {
        long sum = 0;
        for (int section = 0; section < needs.length; section++) {
            sum += (long) targets[section] * marksTenths[section];
        }
        return sum;
    }

    /** The expected score of a paper, in thousandths of a tenth. */
    long expectedScore(List<List<SectionPools.Entry>> paper) {
        long sum = 0;
        for (int section = 0; section < needs.length; section++) {
            for (SectionPools.Entry entry : paper.get(section)) {
                sum += (long) entry.facility() * marksTenths[section];
            }
        }
        return sum;
    }

    SectionPools pools() {
        return pools;
    }

    int sections() {
        return needs.length;
    }

    int needs(int section) {
        return needs[section];
    }

    int marksTenths(int section) {
        return marksTenths[section];
    }

    /** How many papers in a row have no question of this section in common. */
    int hands(int section) {
        return hands[section];
    }

    int share(int section, int group) {
        return shares[section][group];
    }

    int target(int section) {
        return targets[section];
    }

    int tolerance(int section) {
        return tolerances[section];
    }

    /** The questions nobody else may draw, the hardest first. */
    List<SectionPools.Entry> own(int section) {
        return own.get(section);
    }
}
