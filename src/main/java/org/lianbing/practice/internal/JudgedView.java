package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer; the only view of practice besides the wrong-question book that holds a key.
 *
 * @param keyText the key in words, with every accepted text of a blank
 * @param partsRight for each part of a case whether it is right; otherwise empty
 * @param formulas MathML of the formulas in rationale and model answer, by LaTeX
 * @param errorRatePercent how many of a hundred answers to this question were wrong; missing while there are few
 */
@Serdeable
record JudgedView(
        boolean right,
        String answer,
        String key,
        String keyText,
        List<Boolean> partsRight,
        String rationale,
        String source,
        Map<String, String> formulas,
        @Nullable Integer errorRatePercent) {
    static JudgedView of(SetRepository.Judged judged, Judge.Solution solution, @Nullable Integer errorRatePercent) {
        return new JudgedView(
                judged.right(),
                judged.answer(),
                solution.key(),
                solution.keyText(),
                solution.partsRight(judged.answer(), judged.right()),
                solution.rationale(),
                solution.source(),
                solution.formulas(),
                errorRatePercent);
    }
}
