package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;

/** A submitted paper with its keys; exists only once the occasion's {@link Reveal} allows it. */
@Serdeable
public record MarkedPaperView(List<MarkedSectionView> sections) {
    @Serdeable
    public record MarkedSectionView(String title, List<MarkedQuestionView> questions) {}

    /**
     * @param answer what this person answered, in the letters shown to her; empty if nothing
     * @param key the right answer in the same letters
     */
    @Serdeable
    public record MarkedQuestionView(
            int position,
            QuestionType type,
            String stem,
            List<AttemptView.OptionView> options,
            String answer,
            String key,
            boolean right,
            int scoreTenths,
            int marksTenths,
            @Nullable String rationale,
            @Nullable String source) {}
}
