package org.lianbing.practice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer in practice was judged. Outbox topic {@value #TOPIC}, partition: the member; said once per judged position of
 * a set, never again when the same position is sent twice.
 *
 * @param firstTimeRight true exactly once per member and question: when she got it right for the first time ever
 * @param selfJudged she said herself that she had it, having seen the model answer: what that earns is nothing
 * @param at when it was judged
 * @param day the local day of the city it counts for
 * @param surprise at her first answer to the question: by how much it was better than expected of her, -1 to 1
 */
@Serdeable
public record QuestionJudged(
        long memberId,
        long questionId,
        long revisionId,
        long tradeId,
        boolean right,
        boolean firstTimeRight,
        boolean selfJudged,
        Instant at,
        LocalDate day,
        @Nullable Double surprise) {
    public static final String TOPIC = "practice.question-judged";
}
