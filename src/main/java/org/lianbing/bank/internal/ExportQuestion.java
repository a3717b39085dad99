package org.lianbing.bank.internal;

import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.QuestionContent;

/**
 * A question on its way out.
 *
 * @param id lasting, unique, and fit to be a name in any format: {@code elec-0079}
 */
record ExportQuestion(String id, QuestionContent content, AnswerKey key) {

    /** The name of a question that has none of its own; four digits at the end, as question-banks/ wants it. */
    static String idOf(long questionId) {
        return "q%d-%04d".formatted(questionId / 10_000, questionId % 10_000);
    }
}
