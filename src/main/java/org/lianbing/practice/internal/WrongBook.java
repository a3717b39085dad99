package org.lianbing.practice.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a judged answer does to what is known of a member and a question. A wrong answer puts the question into the
 * wrong-question book; enough right ones in a row take it out.
 */
final class WrongBook {
    private WrongBook() {}

    /** A judged answer, with what it was about. */
    record Given(
            long memberId,
            Sequence.Entry question,
            long tradeId,
            int level,
            String answer,
            boolean right,
            Instant at) {}

    static AnswerRow after(@Nullable AnswerRow before, Given given, int rightsToLeave) {
        return given.right() ? afterRight(before, given, rightsToLeave) : afterWrong(before, given);
    }

    private static AnswerRow afterRight(@Nullable AnswerRow before, Given given, int rightsToLeave) {
        int rightsInRow = before == null ? 1 : before.rightsInRow() + 1;
        Instant firstRightAt = before == null || before.firstRightAt() == null ? given.at() : before.firstRightAt();
        return new AnswerRow(
                given.memberId(),
                given.question().questionId(),
                given.question().bankId(),
                given.tradeId(),
                given.level(),
                answered(before) + 1,
                right(before) + 1,
                true,
                given.at(),
                firstRightAt,
                before != null && before.inWrongBook() && rightsInRow < rightsToLeave,
                rightsInRow,
                wrong(before),
                before == null ? null : before.lastWrongAt(),
                before == null ? null : before.lastWrongAnswer(),
                before == null ? null : before.lastWrongRevision(),
                before == null ? null : before.review(),
                before == null ? History.NONE : before.history());
    }

    private static AnswerRow afterWrong(@Nullable AnswerRow before, Given given) {
        return new AnswerRow(
                given.memberId(),
                given.question().questionId(),
                given.question().bankId(),
                given.tradeId(),
                given.level(),
                answered(before) + 1,
                right(before),
                false,
                given.at(),
                before == null ? null : before.firstRightAt(),
                true,
                0,
                wrong(before) + 1,
                given.at(),
                given.answer(),
                given.question().revisionId(),
                before == null ? null : before.review(),
                before == null ? History.NONE : before.history());
    }

    private static int answered(@Nullable AnswerRow before) {
        return before == null ? 0 : before.answeredCount();
    }

    private static int right(@Nullable AnswerRow before) {
        return before == null ? 0 : before.rightCount();
    }

    private static int wrong(@Nullable AnswerRow before) {
        return before == null ? 0 : before.wrongCount();
    }
}
