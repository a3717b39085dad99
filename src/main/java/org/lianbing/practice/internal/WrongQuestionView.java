package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;

/**
 * A question of the wrong-question book, in the revision she last missed, with its key: she has answered it.
 *
 * @param keyText the key in words, with every accepted text of a blank
 * @param partsRight for each part of a case whether her last answer was right; otherwise empty
 * @param formulas MathML by LaTeX, those of the rationale too
 */
@Serdeable
record WrongQuestionView(
        long questionId,
        String tradeName,
        int level,
        QuestionType type,
        String stem,
        List<OptionView> options,
        int blankCount,
        List<String> prompts,
        List<PartView> parts,
        Map<String, String> formulas,
        String lastAnswer,
        String key,
        String keyText,
        List<Boolean> partsRight,
        String rationale,
        String source,
        int wrongCount,
        Instant lastWrongAt) {
    WrongQuestionView {
        options = List.copyOf(options);
    }
}
