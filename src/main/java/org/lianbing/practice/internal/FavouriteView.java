package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;

/**
 * A question she keeps, as she saw it, without its key.
 *
 * @param formulas MathML by LaTeX
 */
@Serdeable
record FavouriteView(
        long questionId,
        long tradeId,
        String tradeName,
        int level,
        QuestionType type,
        String stem,
        List<OptionView> options,
        int blankCount,
        List<String> prompts,
        List<PartView> parts,
        Map<String, String> formulas,
        Instant keptAt) {
    FavouriteView {
        options = List.copyOf(options);
    }
}
