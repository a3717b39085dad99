package org.lianbing.exam.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.BlueprintTooLarge;
import org.lianbing.exam.DrawnPaper;
import org.lianbing.exam.Section;

/** Composes papers from blueprints, and says beforehand whether that can be done. */
@Singleton
class DrawPaper {
    /** A crowd that starts together draws from one snapshot; a question that is withdrawn is gone within this time. */
    private static final Duration SNAPSHOT_AGE_MAX = Duration.ofSeconds(10);

    /** @param byHand whether questions that people mark may be drawn: only where the blueprint says how they do */
    private record Pools(List<PoolQuery> queries, boolean byHand) {}

    private final BankApi bank;
    private final QuestionContents contents;
    private final LoadingCache<Pools, SectionPools> snapshots = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(SNAPSHOT_AGE_MAX)
            .build(this::snapshot);

    DrawPaper(BankApi bank, QuestionContents contents) {
        this.bank = bank;
        this.contents = contents;
    }

    /** @throws BlueprintTooLarge when the banks no longer hold enough */
    Paper draw(Blueprint blueprint, long seed) {
        SectionPools pools = snapshots.get(new Pools(
                queries(blueprint.sections()), blueprint.markingRules().byHand()));
        int[] needs = needs(blueprint.sections());
        if (!pools.feasible(needs, pools.groupSizes())) {
            throw tooLarge(blueprint.sections(), pools.available(needs));
        }
        SplitMix random = new SplitMix(seed);
        List<List<SectionPools.Entry>> drawn = Draw.paper(pools, needs, random);
        Map<Long, QuestionContent> asked = contents.of(drawn.stream()
                .flatMap(List::stream)
                .map(SectionPools.Entry::revisionId)
                .toList());
        List<PaperQuestion> questions = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            int marksTenths = blueprint.sections().get(i).marksTenthsEach();
            for (SectionPools.Entry entry : drawn.get(i)) {
                QuestionContent content = Objects.requireNonNull(asked.get(entry.revisionId()));
                String order = shuffles(blueprint, content)
                        ? random.letters(content.options().size())
                        : "";
                questions.add(new PaperQuestion(questions.size() + 1, entry.revisionId(), marksTenths, order));
            }
        }
        return new Paper(questions);
    }

    /** Pinning is for choices that name each other; what is to be ordered or matched has no order to keep. */
    private static boolean shuffles(Blueprint blueprint, QuestionContent content) {
        boolean pinned = content.pinned() && content.prompts().isEmpty() && content.type() != QuestionType.ORDERING;
        return blueprint.shuffleOptions() && !pinned;
    }

    /** For looking at: as {@link #draw}, with its sections. */
    DrawnPaper look(Blueprint blueprint, long number) {
        List<PaperQuestion> questions = draw(blueprint, number).questions();
        List<DrawnPaper.DrawnSection> sections = new ArrayList<>();
        int from = 0;
        for (Section section : blueprint.sections()) {
            List<DrawnPaper.DrawnQuestion> some = questions.subList(from, from + section.count()).stream()
                    .map(question -> new DrawnPaper.DrawnQuestion(question.revisionId(), question.order()))
                    .toList();
            sections.add(new DrawnPaper.DrawnSection(section.title(), section.marksTenthsEach(), some));
            from += section.count();
        }
        return new DrawnPaper(sections);
    }

    Availability availability(List<Section> sections) {
        int[] needs = needs(sections);
        int[] available = snapshot(new Pools(queries(sections), false)).available(needs);
        List<Availability.SectionAvailability> found = new ArrayList<>();
        int marksTenths = 0;
        int questions = 0;
        for (int i = 0; i < needs.length; i++) {
            found.add(new Availability.SectionAvailability(
                    available[i],
                    needs[i],
                    available[i] >= needs[i],
                    heldBack(queries(sections).get(i))));
            marksTenths += needs[i] * sections.get(i).marksTenthsEach();
            questions += needs[i];
        }
        return new Availability(found, marksTenths, questions);
    }

    /** @throws BlueprintTooLarge naming each section that falls short */
    void requireAvailable(List<Section> sections) {
        int[] needs = needs(sections);
        SectionPools pools = snapshot(new Pools(queries(sections), false));
        if (!pools.feasible(needs, pools.groupSizes())) {
            throw tooLarge(sections, pools.available(needs));
        }
    }

    /** Nothing is left out silently: who composes a paper is told what she misses and why. */
    private String heldBack(PoolQuery query) {
        List<PoolQuestion> held = bank.pool(query).stream()
                .filter(question -> !question.forContests())
                .toList();
        long byHand = held.stream().filter(PoolQuestion::byHand).count();
        return Stream.of(
                        byHand == 0 ? "" : byHand + " 题要人工阅卷，现在还不能用来比赛",
                        byHand == held.size() ? "" : (held.size() - byHand) + " 题只供练习")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，", held.isEmpty() ? "" : "另有 ", ""));
    }

    private SectionPools snapshot(Pools pools) {
        return SectionPools.of(pools.queries().stream()
                .map(query -> bank.pool(query).stream()
                        .filter(question -> question.forContests(pools.byHand()))
                        .map(question -> new SectionPools.Entry(question.questionId(), question.revisionId()))
                        .toList())
                .toList());
    }

    private static List<PoolQuery> queries(List<Section> sections) {
        return sections.stream()
                .map(section ->
                        PoolQuery.ofBank(section.bankId(), section.type(), section.level(), section.difficulty()))
                .toList();
    }

    private static int[] needs(List<Section> sections) {
        return sections.stream().mapToInt(Section::count).toArray();
    }

    private BlueprintTooLarge tooLarge(List<Section> sections, int[] available) {
        List<BlueprintTooLarge.Shortage> shortages = new ArrayList<>();
        for (int i = 0; i < available.length; i++) {
            Section section = sections.get(i);
            if (available[i] < section.count()) {
                shortages.add(new BlueprintTooLarge.Shortage(
                        i,
                        section.title(),
                        section.count(),
                        available[i],
                        heldBack(queries(sections).get(i))));
            }
        }
        return new BlueprintTooLarge(shortages);
    }
}
