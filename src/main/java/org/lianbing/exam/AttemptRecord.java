package org.lianbing.exam;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;

/**
 * Everything that is stored about an attempt, for whoever has to judge what happened.
 *
 * @param title the attempt was started under
 * @param blueprintId the frozen rule its paper was drawn by
 * @param answerCode the code over its answers, as the worker was given it at submission; null while open
 * @param device the newest one: only this one could save
 * @param late what arrived at or after the deadline: evidence
 */
public record AttemptRecord(
        AttemptSummary summary,
        String title,
        long blueprintId,
        @Nullable String answerCode,
        String device,
        List<QuestionRecord> questions,
        List<LateRecord> late) {
    public AttemptRecord {
        questions = List.copyOf(questions);
        late = List.copyOf(late);
    }

    /**
     * @param options lettered in the order shown to this person
     * @param answer "" if nothing is stored
     * @param seq how often this answer was sent, as the phone counted; 0 if never
     * @param savedAt when the stored answer arrived
     * @param marked only where keys were asked for and the attempt is submitted
     */
    public record QuestionRecord(
            int position,
            String section,
            long revisionId,
            QuestionType type,
            String stem,
            List<AttemptView.OptionView> options,
            List<String> prompts,
            List<PartView> parts,
            String answer,
            long seq,
            @Nullable Instant savedAt,
            int marksTenths,
            @Nullable MarkedRecord marked) {}

    /** @param key in the letters shown, and in words */
    public record MarkedRecord(String key, boolean right, int scoreTenths) {}

    /** @param scored whether it counts by the round's rule, because the phone shows that it was answered in time */
    public record LateRecord(int position, String answer, String device, Instant arrivedAt, boolean scored) {}
}
