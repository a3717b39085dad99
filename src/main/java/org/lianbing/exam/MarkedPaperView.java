package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;

/** A submitted paper with its keys; exists only once the occasion's {@link Reveal} allows it. */
@Serdeable
public record MarkedPaperView(List<MarkedSectionView> sections, List<RegradeNote> regrades) {
    public MarkedPaperView {
        sections = List.copyOf(sections);
        regrades = List.copyOf(regrades);
    }

    /** A regrade of the occasion since the paper was marked, the first one first; what was given before it stays readable. */
    @Serdeable
    public record RegradeNote(Instant at, String reason, RegradePolicy policy, int oldScoreTenths, int scoreTenths) {}

    @Serdeable
    public record MarkedSectionView(String title, List<MarkedQuestionView> questions) {}

    /**
     * @param answer what this person answered, in the letters shown to her; empty if nothing
     * @param key the right answer in the same letters
     * @param keyText the same in words, with every accepted text of a blank
     * @param partsRight for each part of a case whether it is right; otherwise empty
     * @param formulas MathML by LaTeX, those of the rationale too
     * @param regraded what was put right about the question since, in words; null if nothing was
     */
    @Serdeable
    public record MarkedQuestionView(
            int position,
            QuestionType type,
            String stem,
            List<AttemptView.OptionView> options,
            List<String> prompts,
            List<PartView> parts,
            Map<String, String> formulas,
            String answer,
            String key,
            String keyText,
            boolean right,
            List<Boolean> partsRight,
            int scoreTenths,
            int marksTenths,
            @Nullable String rationale,
            @Nullable String source,
            @Nullable String regraded) {}
}
