package org.lianbing.exam.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.BlueprintTooLarge;
import org.lianbing.exam.DrawnPaper;
import org.lianbing.exam.PaperMode;
import org.lianbing.exam.Section;

/** Composes papers from blueprints. Who gets which is {@link HandOutPaper}'s. */
@Singleton
class DrawPaper {
    /** A crowd that starts together draws from one snapshot; a question that is withdrawn is gone within this time. */
    private static final Duration SNAPSHOT_AGE_MAX = Duration.ofSeconds(10);

    static final Predicate<SectionPools.Entry> NOTHING_SEEN = question -> false;

    private final PoolSnapshots snapshots;
    private final PaperSupply supply;
    private final QuestionContents contents;
    private final LoadingCache<Blueprint, DrawPlan> plans = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(SNAPSHOT_AGE_MAX)
            .build(this::plan);

    DrawPaper(PoolSnapshots snapshots, PaperSupply supply, QuestionContents contents) {
        this.snapshots = snapshots;
        this.supply = supply;
        this.contents = contents;
    }

    /** @throws BlueprintTooLarge when the banks no longer hold enough */
    Paper draw(Blueprint blueprint, long seed) {
        return draw(blueprint, seed, NOTHING_SEEN);
    }

    /** As {@link #draw(Blueprint, long)}, with other questions in the place of those that were seen, where there are any. */
    Paper draw(Blueprint blueprint, long seed, Predicate<SectionPools.Entry> seen) {
        SplitMix random = new SplitMix(seed);
        if (blueprint.drawRule().mode() == PaperMode.FIXED) {
            return compose(blueprint, listed(blueprint), random);
        }
        DrawPlan plan = planOf(blueprint);
        return compose(blueprint, Draw.paper(plan, seed, random, seen), random);
    }

    /** The plan in force now. */
    DrawPlan planOf(Blueprint blueprint) {
        return plans.get(blueprint);
    }

    /** The same questions in the same order for everybody, with options in an order of this seed. */
    Paper reshuffled(Blueprint blueprint, Paper common, long seed) {
        SplitMix random = new SplitMix(seed);
        Map<Long, QuestionContent> asked = contents.of(common.revisionIds());
        return new Paper(common.questions().stream()
                .map(question -> new PaperQuestion(
                        question.position(),
                        question.revisionId(),
                        question.marksTenths(),
                        letters(random, shuffledOptions(blueprint, asked, question.revisionId()))))
                .toList());
    }

    private static String letters(SplitMix random, int options) {
        return options == 0 ? "" : random.letters(options);
    }

    private Paper compose(Blueprint blueprint, List<List<SectionPools.Entry>> drawn, SplitMix random) {
        Map<Long, QuestionContent> asked = contents.of(drawn.stream()
                .flatMap(List::stream)
                .map(SectionPools.Entry::revisionId)
                .toList());
        return ComposedPaper.of(
                drawn,
                PaperSupply.marksTenths(blueprint),
                random,
                entry -> shuffledOptions(blueprint, asked, entry.revisionId()));
    }

    private static int shuffledOptions(Blueprint blueprint, Map<Long, QuestionContent> asked, long revisionId) {
        return shuffledOptions(blueprint.shuffleOptions(), Objects.requireNonNull(asked.get(revisionId)));
    }

    /**
     * How many options change places; 0 for none. Pinning is for choices that name each other; what is to be ordered or
     * matched has no order to keep.
     */
    static int shuffledOptions(boolean shuffle, QuestionContent content) {
        boolean pinned = content.pinned() && content.prompts().isEmpty() && content.type() != QuestionType.ORDERING;
        return shuffle && !pinned ? content.options().size() : 0;
    }

    private DrawPlan plan(Blueprint blueprint) {
        SectionPools pools =
                snapshots.pools(blueprint.sections(), blueprint.markingRules().byHand());
        supply.require(pools, blueprint);
        return new DrawPlan(
                pools, PaperSupply.needs(blueprint), PaperSupply.marksTenths(blueprint), blueprint.bandTenths());
    }

    private List<List<SectionPools.Entry>> listed(Blueprint blueprint) {
        Map<Long, SectionPools.Entry> found = new HashMap<>();
        planOf(blueprint)
                .pools()
                .groups()
                .forEach(group -> group.entries().forEach(entry -> found.put(entry.questionId(), entry)));
        return blueprint.sections().stream()
                .map(section -> section.questionIds().stream()
                        .map(id -> Objects.requireNonNull(found.get(id)))
                        .toList())
                .toList();
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
}
