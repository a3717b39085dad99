package org.lianbing.exam;

import java.util.List;

/** The rule by which papers are composed; stored once and never changed. */
public record Blueprint(
        List<Section> sections,
        boolean shuffleOptions,
        MultipleRule multipleRule,
        MarkingRules markingRules,
        DrawRule drawRule) {
    public static final int SECTIONS_MAX = 20;
    public static final int QUESTIONS_MAX = 300;

    public Blueprint {
        sections = List.copyOf(sections);
    }

    /** Marked in the plain way ({@link MarkingRules#PLAIN}) and drawn for each person, in a band of 1 % up and down. */
    public Blueprint(List<Section> sections, boolean shuffleOptions, MultipleRule multipleRule) {
        this(sections, shuffleOptions, multipleRule, MarkingRules.PLAIN, DrawRule.PER_PERSON);
    }

    public Blueprint(
            List<Section> sections, boolean shuffleOptions, MultipleRule multipleRule, MarkingRules markingRules) {
        this(sections, shuffleOptions, multipleRule, markingRules, DrawRule.PER_PERSON);
    }

    public Blueprint(List<Section> sections, boolean shuffleOptions, MultipleRule multipleRule, DrawRule drawRule) {
        this(sections, shuffleOptions, multipleRule, MarkingRules.PLAIN, drawRule);
    }

    public int questionCount() {
        return sections.stream().mapToInt(Section::count).sum();
    }

    public int bandTenths() {
        return drawRule.bandTenthsOf(fullMarksTenths());
    }

    public int fullMarksTenths() {
        return sections.stream().mapToInt(s -> s.count() * s.marksTenthsEach()).sum();
    }
}
