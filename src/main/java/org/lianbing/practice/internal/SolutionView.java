package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * What is right and why, for a question that is recited instead of answered.
 *
 * @param key written as an answer; "" where only a person can judge
 * @param keyText the key in words
 * @param formulas MathML of the formulas in it, by LaTeX
 */
@Serdeable
record SolutionView(String key, String keyText, String rationale, String source, Map<String, String> formulas) {
    static SolutionView of(Judge.Solution solution) {
        return new SolutionView(
                solution.key(), solution.keyText(), solution.rationale(), solution.source(), solution.formulas());
    }
}
