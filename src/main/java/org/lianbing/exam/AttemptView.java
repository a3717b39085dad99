package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;

/**
 * An attempt as its owner sees it. It has no place for a key: what is right stands only in a {@link MarkedPaperView}.
 *
 * @param roundId the key of the occasion
 * @param contestName the title the attempt was started under
 * @param deadline set by the server once and for all; the phone only displays it
 * @param device the newest device: only this one saves
 */
@Serdeable
public record AttemptView(
        long id,
        long roundId,
        String contestName,
        int tryNo,
        AttemptState state,
        Instant startedAt,
        Instant deadline,
        Instant serverNow,
        String device,
        List<SectionView> sections,
        List<AnswerView> answers,
        @Nullable Instant submittedAt,
        @Nullable SubmittedBy submittedBy) {

    @Serdeable
    public record SectionView(String title, int marksTenthsEach, List<QuestionView> questions) {}

    /**
     * @param position 1-based, through the whole paper
     * @param options lettered in the order shown to this person
     * @param prompts what each wants an option, for a matching question
     * @param parts the small questions of a case
     * @param formulas MathML by the LaTeX that stands in the texts
     */
    @Serdeable
    public record QuestionView(
            int position,
            QuestionType type,
            String stem,
            List<OptionView> options,
            int blankCount,
            List<String> prompts,
            List<PartView> parts,
            Map<String, String> formulas,
            int marksTenths) {}

    @Serdeable
    public record OptionView(String letter, String text) {}

    @Serdeable
    public record AnswerView(int position, long seq, String answer, boolean flagged) {}
}
