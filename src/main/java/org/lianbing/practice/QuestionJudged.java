package org.lianbing.practice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer in practice was judged. Outbox topic {@value #TOPIC}, partition: the member; said once per judged position of
 * a set, never again when the same position is sent twice.
 *
 * @param firstTimeRight true exactly once per member and question: when she got it right for the first time ever
 * @param at when it was judged
 * @param day the local day of the city it counts for
 */
@Serdeable
public record QuestionJudged(
        long memberId,
        long questionId,
        long revisionId,
        long tradeId,
        boolean right,
        boolean firstTimeRight,
        Instant at,
        LocalDate day) {
    public static final String TOPIC = "practice.question-judged";
}
