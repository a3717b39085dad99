package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;
import org.lianbing.practice.MistakeCause;

/**
 * A question of the wrong-question book, in the revision she last missed, with its key: she has answered it.
 *
 * @param keyText the key in words, with every accepted text of a blank
 * @param partsRight for each part of a case whether her last answer was right; otherwise empty
 * @param formulas MathML by LaTeX, those of the rationale too
 * @param mastered it has left the book
 * @param rightsInRow right answers since the last wrong one; it leaves at {@code rightsToLeave}
 * @param cause why she thinks she missed it
 * @param note what she wrote down about it; "" for nothing
 * @param history her last answers to it, the oldest first
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
        Instant lastWrongAt,
        boolean mastered,
        int rightsInRow,
        int rightsToLeave,
        @Nullable MistakeCause cause,
        String note,
        List<Redo> history) {
    /** One of her answers to it. */
    @Serdeable
    record Redo(Instant at, boolean right) {}

    WrongQuestionView {
        options = List.copyOf(options);
    }
}
