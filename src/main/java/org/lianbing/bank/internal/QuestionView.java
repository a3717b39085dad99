package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/**
 * A question with its key, as editors and reviewers see it.
 *
 * @param key the answer that would be right: see {@link org.lianbing.bank.AnswerShape}
 * @param keyText in words; blanks joined by U+001F, parts of a case by U+001E
 * @param formulas MathML of all formulas, those of the rationale too, by LaTeX
 */
@Serdeable
record QuestionView(
        long id,
        long revisionId,
        String chapter,
        QuestionType type,
        int level,
        Difficulty difficulty,
        String stem,
        List<OptionView> options,
        boolean pinned,
        int blankCount,
        List<String> prompts,
        List<PartView> parts,
        Use use,
        List<String> knowledge,
        Map<String, String> formulas,
        String key,
        String keyText,
        String rationale,
        String source,
        State state) {

    /** Whether what is shown is what is drawn. */
    enum State {
        NEW,
        CHANGED,
        PUBLISHED
    }

    @Serdeable
    record OptionView(String letter, String text) {}

    static List<OptionView> lettered(List<String> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new OptionView(String.valueOf((char) ('A' + i)), options.get(i)))
                .toList();
    }
}
