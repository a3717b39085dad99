package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AnswerSettled;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Takes what a marker gives. The last answer of an attempt ends its marking in the same transaction: then it has its score,
 * and the other modules are told as of any marked attempt.
 */
@Singleton
class MarkByHand {
    private final Sql sql;
    private final HandAnswers answers;
    private final AttemptStore attempts;
    private final Blueprints blueprints;
    private final MarkSheets sheets;
    private final Outbox outbox;
    private final TransactionRetry transactions;
    private final Clock clock;

    MarkByHand(
            Sql sql,
            HandAnswers answers,
            AttemptStore attempts,
            Blueprints blueprints,
            MarkSheets sheets,
            Outbox outbox,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.answers = answers;
        this.attempts = attempts;
        this.blueprints = blueprints;
        this.sheets = sheets;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @throws NotFound unless she holds it
     * @throws AnswerSettled once the other has marked too
     * @throws BadInput {@code exam.mark-out-of-range}
     */
    void mark(long markerId, long answerId, int markTenths) {
        transactions.inTransaction(() -> {
            long attemptId = answers.find(answerId)
                    .orElseThrow(() -> NotFound.of("exam"))
                    .attemptId();
            // The attempt first: of two last answers settled at once one sees the other.
            sql.number("SELECT id FROM exam_attempt WHERE id = ? FOR UPDATE", attemptId);
            HandAnswers.Row answer = answers.lock(answerId);
            List<HandAnswers.Slot> slots = answers.slots(answerId);
            HandAnswers.Slot mine = slots.stream()
                    .filter(slot -> slot.markerId() == markerId)
                    .findFirst()
                    .orElseThrow(() -> NotFound.of("exam"));
            check(answer, mine, markTenths);
            Instant now = clock.instant();
            sql.update(
                    "UPDATE exam_hand_mark SET mark_tenths = ? WHERE answer_id = ? AND slot = ?",
                    markTenths,
                    answerId,
                    mine.slot());
            answers.log(
                    answer, markerId, mine.markTenths() == null ? HandDeed.MARKED : HandDeed.CHANGED, markTenths, now);
            settle(answer, markerId, now);
        });
    }

    private static void check(HandAnswers.Row answer, HandAnswers.Slot mine, int markTenths) {
        if (answer.finalTenths() != null || answer.third() && mine.markTenths() != null) {
            throw new AnswerSettled();
        }
        if (markTenths < 0 || markTenths > answer.marksTenths()) {
            throw new BadInput("exam.mark-out-of-range", "markTenths", "给分要在 0 到这道题的满分之间。");
        }
    }

    private void settle(HandAnswers.Row answer, long markerId, Instant now) {
        AttemptRow attempt = attempts.find(answer.attemptId()).orElseThrow();
        int tolerance = Objects.requireNonNull(
                blueprints.get(attempt.blueprintId()).markingRules().handToleranceTenths());
        List<HandAnswers.Slot> slots = answers.slots(answer.id());
        HandSettlement settlement = HandSettlement.of(markOf(slots, 1), markOf(slots, 2), markOf(slots, 3), tolerance);
        if (settlement.third() && !answer.third()) {
            sql.update("UPDATE exam_hand_answer SET third = TRUE WHERE id = ?", answer.id());
            answers.log(answer, markerId, HandDeed.THIRD, null, now);
        }
        settlement.finalTenths().ifPresent(tenths -> {
            sql.update("UPDATE exam_hand_answer SET final_tenths = ? WHERE id = ?", tenths, answer.id());
            answers.log(answer, markerId, HandDeed.SETTLED, tenths, now);
            if (!answers.waiting(answer.attemptId())) {
                end(answer.attemptId());
            }
        });
    }

    private void end(long attemptId) {
        Sheet sheet = sheets.sheets(List.of(attemptId)).getFirst();
        SheetMarks marks = Objects.requireNonNull(sheets.mark(List.of(sheet)).get(attemptId));
        sql.update(
                "UPDATE exam_attempt SET score_tenths = ?, right_count = ? WHERE id = ?",
                marks.scoreTenths(),
                marks.rightCount(),
                attemptId);
        outbox.recordAll(MarkAttempts.TOPIC, List.of(MarkAttempts.fact(sheet, marks)));
    }

    private static @Nullable Integer markOf(List<HandAnswers.Slot> slots, int place) {
        return slots.stream()
                .filter(slot -> slot.slot() == place)
                .map(HandAnswers.Slot::markTenths)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
