package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptView.AnswerView;
import org.lianbing.exam.NotSubmittedYet;
import org.lianbing.exam.internal.AnswersCheckView.Verdict;
import org.lianbing.platform.NotFound;

/** Compares what a worker holds (code, receipts) with what is stored. It shows no answer and no score. */
@Singleton
class CheckAnswers {
    private final AttemptStore attempts;
    private final AnswerCodes codes;
    private final Receipts receipts;

    CheckAnswers(AttemptStore attempts, AnswerCodes codes, Receipts receipts) {
        this.attempts = attempts;
        this.codes = codes;
        this.receipts = receipts;
    }

    AnswersCheckView check(long memberId, long id, CheckAnswersRequest held) {
        AttemptRow attempt =
                attempts.find(id).filter(found -> found.memberId() == memberId).orElseThrow(() -> NotFound.of("exam"));
        String code = held.code();
        Boolean matches = code == null ? null : Boolean.valueOf(matches(attempt, code));
        Map<Integer, AnswerView> stored =
                attempts.answers(id).stream().collect(Collectors.toMap(AnswerView::position, Function.identity()));
        return new AnswersCheckView(
                matches,
                held.receipts().stream()
                        .map(receipt -> look(id, receipt, stored.get(receipt.position())))
                        .toList());
    }

    /** @throws NotSubmittedYet while the answers can still change */
    boolean matches(AttemptRow attempt, String code) {
        if (attempt.open()) {
            throw new NotSubmittedYet();
        }
        return of(attempt.id()).equals(AnswerCodes.read(code));
    }

    String of(long attemptId) {
        return Objects.requireNonNull(codes.of(List.of(attemptId)).get(attemptId));
    }

    private AnswersCheckView.ReceiptView look(
            long id, CheckAnswersRequest.HeldReceipt held, @Nullable AnswerView stored) {
        Receipts.Receipt receipt = receipts.read(new Receipts.Taken(id, held.position(), held.seq()), held.receipt());
        if (receipt == null) {
            return new AnswersCheckView.ReceiptView(held.position(), Verdict.NOT_OURS, null);
        }
        return new AnswersCheckView.ReceiptView(
                held.position(), verdict(receipt, stored), Instant.ofEpochMilli(receipt.arrivedAtMillis()));
    }

    private Verdict verdict(Receipts.Receipt receipt, @Nullable AnswerView stored) {
        if (stored == null || stored.seq() < receipt.taken().seq()) {
            return Verdict.MISSING;
        }
        if (stored.seq() > receipt.taken().seq()) {
            return Verdict.REPLACED;
        }
        return receipts.speaksOf(receipt, stored.answer()) ? Verdict.KEPT : Verdict.MISSING;
    }
}
