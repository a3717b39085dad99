package org.lianbing.exam;

import java.util.List;

/** The rule by which papers are composed; stored once and never changed. */
public record Blueprint(
        List<Section> sections, boolean shuffleOptions, MultipleRule multipleRule, MarkingRules markingRules) {
    public static final int SECTIONS_MAX = 20;
    public static final int QUESTIONS_MAX = 300;

    public Blueprint {
        sections = List.copyOf(sections);
    }

    /** Marked in the plain way: see {@link MarkingRules#PLAIN}. */
    public Blueprint(List<Section> sections, boolean shuffleOptions, MultipleRule multipleRule) {
        this(sections, shuffleOptions, multipleRule, MarkingRules.PLAIN);
    }

    public int questionCount() {
        return sections.stream().mapToInt(Section::count).sum();
    }

    public int fullMarksTenths() {
        return sections.stream().mapToInt(s -> s.count() * s.marksTenthsEach()).sum();
    }
}
