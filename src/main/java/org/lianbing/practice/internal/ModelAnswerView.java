package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * What a full answer says, to compare one's own text with; like {@link JudgedView} only for who has answered.
 *
 * @param keyText the model answer; parts of a case joined by U+001E
 * @param formulas MathML of its formulas, by LaTeX
 */
@Serdeable
record ModelAnswerView(String keyText, String rationale, String source, Map<String, String> formulas) {
    static ModelAnswerView of(Judge.Solution solution) {
        return new ModelAnswerView(solution.keyText(), solution.rationale(), solution.source(), solution.formulas());
    }
}
