package org.lianbing.contest.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Section;

/** A draft's paper rule as it is kept until publishing gives it to exam; and the ways between the two. */
@Serdeable
record StoredBlueprint(MultipleRule multipleRule, BlueprintDraft blueprint, MarkingRules marking) {
    /** Drafts that were kept before there were such rules say nothing of them. */
    StoredBlueprint {
        marking = marking == null ? MarkingRules.PLAIN : marking;
    }

    static StoredBlueprint of(Blueprint frozen) {
        List<SectionDraft> sections = frozen.sections().stream()
                .map(section -> new SectionDraft(
                        section.title(),
                        section.bankId(),
                        section.type(),
                        section.level(),
                        section.difficulty(),
                        section.chapter(),
                        section.count(),
                        section.marksTenthsEach(),
                        section.questionIds()))
                .toList();
        return new StoredBlueprint(
                frozen.multipleRule(),
                new BlueprintDraft(sections, frozen.shuffleOptions(), frozen.drawRule()),
                frozen.markingRules());
    }

    Blueprint toFreeze() {
        return new Blueprint(
                sections(blueprint.sections()), blueprint.shuffleOptions(), multipleRule, marking, blueprint.draw());
    }

    static List<Section> sections(List<SectionDraft> drafts) {
        return drafts.stream()
                .map(draft -> new Section(
                        draft.title().strip(),
                        draft.bankId(),
                        draft.type(),
                        draft.level(),
                        draft.difficulty(),
                        draft.chapter(),
                        draft.count(),
                        draft.marksTenthsEach(),
                        draft.questionIds()))
                .toList();
    }
}
