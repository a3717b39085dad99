package org.lianbing.bank.internal;

import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.QuestionType;

/** What a format has no place for. Said before the export and in the file, so that nothing is missing unnoticed. */
final class LeftOut {
    private LeftOut() {}

    /** Whether such a question cannot be written in it at all. */
    static boolean of(ExportFormat format, QuestionType type, int blanks) {
        return format == ExportFormat.GIFT
                && (type == QuestionType.ORDERING
                        || type == QuestionType.CASE
                        || type == QuestionType.FILL_IN_BLANK && blanks > 1);
    }

    static boolean of(ExportFormat format, ExportQuestion question) {
        AnswerKey key = question.key();
        return of(
                format,
                question.content().type(),
                key instanceof BlanksKey blanks ? blanks.accepted().size() : 0);
    }
}
