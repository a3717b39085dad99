package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The formulas of a question as MathML, made once when a revision is written, so that the phone needs no library. Those of
 * the rationale are kept apart: delivered with the question they would give its key away.
 *
 * @param asked of stem, options, prompts and parts, by LaTeX
 * @param explained of rationale and model answers, by LaTeX
 * @param unreadable LaTeX that could not be read
 */
record Formulas(Map<String, String> asked, Map<String, String> explained, List<String> unreadable) {
    static final Formulas NONE = new Formulas(Map.of(), Map.of(), List.of());

    static Formulas of(QuestionDraft draft) {
        if (draft.texts().noneMatch(text -> text.indexOf('$') >= 0)) {
            return NONE;
        }
        List<String> unreadable = new ArrayList<>();
        return new Formulas(
                mathMl(draft.askedTexts(), unreadable), mathMl(draft.explainingTexts(), unreadable), unreadable);
    }

    Map<String, String> all() {
        return together(asked, explained);
    }

    static Map<String, String> together(Map<String, String> asked, Map<String, String> explained) {
        if (explained.isEmpty()) {
            return asked;
        }
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.putAll(explained);
        return all;
    }

    private static Map<String, String> mathMl(Stream<String> texts, List<String> unreadable) {
        Map<String, String> found = new LinkedHashMap<>();
        texts.flatMap(InlineMarks::formulas)
                .distinct()
                .forEach(latex -> MathMl.of(latex)
                        .ifPresentOrElse(mathMl -> found.put(latex, mathMl), () -> unreadable.add(latex)));
        return found;
    }
}
