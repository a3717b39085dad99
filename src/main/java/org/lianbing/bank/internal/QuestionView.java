package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;

/**
 * A question with its key, as editors and reviewers see it.
 *
 * @param key letters, {@code T} or {@code F}, or the usual texts of the blanks joined by U+001F
 * @param keyText in words; blanks joined by U+001F
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
