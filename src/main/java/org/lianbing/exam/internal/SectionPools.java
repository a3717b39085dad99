package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The questions that sections may draw, grouped by which sections may draw them: two questions that suit the same
 * sections are alike for the question "is there enough", so counting needs the groups only.
 */
final class SectionPools {
    /**
     * One published question as it stands in a pool.
     *
     * @param facility in thousandths, see {@link Facility}
     */
    record Entry(long questionId, long revisionId, int facility) {
        Entry {
            if (facility < 0 || facility > FACILITY_MAX) {
                throw new IllegalArgumentException("not a share in thousandths: " + facility);
            }
        }
    }

    static final int FACILITY_MAX = 1000;

    /** Questions that suit exactly the sections whose bit is set. */
    record Group(int sections, List<Entry> entries) {
        boolean suits(int section) {
            return (sections & 1 << section) != 0;
        }

        boolean contested() {
            return Integer.bitCount(sections) > 1;
        }
    }

    private final List<Group> groups;
    private final int sectionCount;

    private SectionPools(List<Group> groups, int sectionCount) {
        this.groups = groups;
        this.sectionCount = sectionCount;
    }

    /** @param pools for each section what it may draw; the order within a pool does not matter */
    static SectionPools of(List<List<Entry>> pools) {
        Map<Long, Integer> sectionsOf = new TreeMap<>();
        Map<Long, Entry> entries = new TreeMap<>();
        for (int section = 0; section < pools.size(); section++) {
            for (Entry entry : pools.get(section)) {
                sectionsOf.merge(entry.questionId(), 1 << section, (a, b) -> a | b);
                entries.put(entry.questionId(), entry);
            }
        }
        Map<Integer, List<Entry>> bySections = new TreeMap<>(Comparator.naturalOrder());
        sectionsOf.forEach((questionId, sections) -> bySections
                .computeIfAbsent(sections, s -> new ArrayList<>())
                .add(Objects.requireNonNull(entries.get(questionId))));
        List<Group> groups = new ArrayList<>();
        bySections.forEach((sections, members) -> groups.add(new Group(sections, List.copyOf(members))));
        return new SectionPools(List.copyOf(groups), pools.size());
    }

    List<Group> groups() {
        return groups;
    }

    int[] groupSizes() {
        return groups.stream().mapToInt(group -> group.entries().size()).toArray();
    }

    int sectionCount() {
        return sectionCount;
    }

    /** How many questions of its pool a section could use if it were alone. */
    int poolSize(int section) {
        return groups.stream()
                .filter(group -> group.suits(section))
                .mapToInt(group -> group.entries().size())
                .sum();
    }

    boolean anyContested() {
        return groups.stream().anyMatch(Group::contested);
    }

    /** How many questions are left for each section once all the others have what they need, as far as they can. */
    int[] available(int[] needs) {
        int[] available = new int[sectionCount];
        for (int section = 0; section < sectionCount; section++) {
            SectionFlow flow = new SectionFlow(this, groupSizes());
            for (int other = 0; other < sectionCount; other++) {
                if (other != section) {
                    flow.serve(other, needs[other]);
                }
            }
            available[section] = flow.serve(section, poolSize(section));
        }
        return available;
    }

    /** Whether every section can have what it needs out of groups of these sizes. */
    boolean feasible(int[] needs, int[] sizes) {
        SectionFlow flow = new SectionFlow(this, sizes);
        for (int section = 0; section < sectionCount; section++) {
            if (flow.serve(section, needs[section]) < needs[section]) {
                return false;
            }
        }
        return true;
    }
}
