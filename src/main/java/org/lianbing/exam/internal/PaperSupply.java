package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.BlueprintTooLarge;
import org.lianbing.exam.DrawRule;
import org.lianbing.exam.PaperMode;
import org.lianbing.exam.Section;

/** Whether the banks hold enough, and in words what is missing. */
@Singleton
class PaperSupply {
    private final PoolSnapshots snapshots;

    PaperSupply(PoolSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Counts; what the rule's limit on sharing a question asks for counts as needed. */
    Availability availability(Blueprint blueprint) {
        return availability(
                blueprint.sections(),
                blueprint.drawRule(),
                blueprint.markingRules().byHand());
    }

    /** @param byHand whether questions that people mark count */
    Availability availability(List<Section> sections, DrawRule rule, boolean byHand) {
        int[] needs = wanted(sections, rule);
        int[] available = snapshots.pools(sections, byHand).available(needs);
        List<Availability.SectionAvailability> found = new ArrayList<>();
        int marksTenths = 0;
        int questions = 0;
        for (int i = 0; i < needs.length; i++) {
            Section section = sections.get(i);
            found.add(new Availability.SectionAvailability(
                    available[i], needs[i], available[i] >= needs[i], words(section, rule, byHand)));
            marksTenths += section.count() * section.marksTenthsEach();
            questions += section.count();
        }
        return new Availability(found, marksTenths, questions);
    }

    /** @throws BlueprintTooLarge naming each section that falls short */
    void require(List<Section> sections, DrawRule rule) {
        require(snapshots.pools(sections, false), sections, rule, false);
    }

    /** @throws BlueprintTooLarge naming each section that falls short */
    void require(SectionPools pools, Blueprint blueprint) {
        require(
                pools,
                blueprint.sections(),
                blueprint.drawRule(),
                blueprint.markingRules().byHand());
    }

    private void require(SectionPools pools, List<Section> sections, DrawRule rule, boolean byHand) {
        int[] needs = wanted(sections, rule);
        if (!pools.feasible(needs, pools.groupSizes())) {
            throw tooLarge(sections, rule, byHand, needs, pools.available(needs));
        }
    }

    /**
     * Questions for each section so that none is shown to more people than the rule says: with k times what a paper asks,
     * every k papers in a row share none.
     */
    private static int[] wanted(List<Section> sections, DrawRule rule) {
        int times = rule.mode() == PaperMode.DRAWN_PER_PERSON ? rule.poolPerQuestion() : 1;
        return sections.stream().mapToInt(section -> section.count() * times).toArray();
    }

    private BlueprintTooLarge tooLarge(
            List<Section> sections, DrawRule rule, boolean byHand, int[] needs, int[] available) {
        List<BlueprintTooLarge.Shortage> shortages = new ArrayList<>();
        for (int i = 0; i < available.length; i++) {
            Section section = sections.get(i);
            if (available[i] < needs[i]) {
                shortages.add(new BlueprintTooLarge.Shortage(
                        i, section.title(), needs[i], available[i], words(section, rule, byHand)));
            }
        }
        return new BlueprintTooLarge(shortages);
    }

    private String words(Section section, DrawRule rule, boolean byHand) {
        boolean limited = rule.mode() == PaperMode.DRAWN_PER_PERSON && rule.shownToPercentMax() < 100;
        String limit =
                limited ? "每题最多给 " + rule.shownToPercentMax() + "% 的人看到，题库要有抽题数的 " + rule.poolPerQuestion() + " 倍" : "";
        return Stream.of(limit, heldBack(section, byHand))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
    }

    /** Nothing is left out silently: who composes a paper is told what she misses and why. */
    private String heldBack(Section section, boolean byHand) {
        List<PoolQuestion> held = snapshots.held(section, byHand);
        long marked = held.stream().filter(PoolQuestion::byHand).count();
        return Stream.of(
                        marked == 0 ? "" : marked + " 题要人工阅卷，本卷没有安排阅卷",
                        marked == held.size() ? "" : (held.size() - marked) + " 题只供练习")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，", held.isEmpty() ? "" : "另有 ", ""));
    }

    static int[] needs(Blueprint blueprint) {
        return blueprint.sections().stream().mapToInt(Section::count).toArray();
    }

    static int[] marksTenths(Blueprint blueprint) {
        return blueprint.sections().stream().mapToInt(Section::marksTenthsEach).toArray();
    }
}
