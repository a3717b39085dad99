package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.NothingToMark;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Gives a marker the next answer and holds it for her. Nobody is given an answer twice, nor her own; a hold that ran out
 * without a mark goes to the next who asks.
 */
@Singleton
class TakeHandTask {
    static final Duration HOLD = Duration.ofMinutes(20);
    private static final int CANDIDATES = 20;

    private final Sql sql;
    private final HandAnswers answers;
    private final Markers markers;
    private final QuestionContents contents;
    private final MarkingKeys keys;
    private final TransactionRetry transactions;
    private final Clock clock;

    TakeHandTask(
            Sql sql,
            HandAnswers answers,
            Markers markers,
            QuestionContents contents,
            MarkingKeys keys,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.answers = answers;
        this.markers = markers;
        this.contents = contents;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The one she holds already, else the oldest that lacks a marker.
     *
     * @throws NotFound unless she was appointed
     * @throws NothingToMark when nothing is left for her
     */
    HandTaskView next(long markerId, Occasion occasion) {
        if (!markers.appointed(occasion, markerId)) {
            throw NotFound.of("exam");
        }
        Instant now = clock.instant();
        Instant until = now.plus(HOLD);
        long id = transactions.inTransaction(() -> answers.heldBy(markerId, occasion)
                .filter(held -> holdOn(markerId, held, until))
                .or(() -> takeFree(markerId, occasion, now, until))
                .orElseThrow(NothingToMark::new));
        return view(answers.find(id).orElseThrow(), until);
    }

    private boolean holdOn(long markerId, long answerId, Instant until) {
        return sql.update(
                        "UPDATE exam_hand_mark SET held_until = ? WHERE answer_id = ? AND marker_id = ?"
                                + " AND mark_tenths IS NULL",
                        until,
                        answerId,
                        markerId)
                > 0;
    }

    private Optional<Long> takeFree(long markerId, Occasion occasion, Instant now, Instant until) {
        return answers.free(markerId, occasion, now, CANDIDATES).stream()
                .filter(id -> take(markerId, id, now, until))
                .findFirst();
    }

    /** Under the lock of the answer, so that two who ask at once get two places. */
    private boolean take(long markerId, long answerId, Instant now, Instant until) {
        HandAnswers.Row answer = answers.lock(answerId);
        List<HandAnswers.Slot> taken = answers.slots(answerId).stream()
                .filter(slot -> slot.markTenths() != null || slot.heldUntil().isAfter(now))
                .toList();
        int places = answer.third() ? 3 : 2;
        var free = IntStream.rangeClosed(1, places)
                .filter(place -> taken.stream().noneMatch(slot -> slot.slot() == place))
                .findFirst();
        if (answer.finalTenths() != null || free.isEmpty()) {
            return false;
        }
        sql.update(
                "INSERT INTO exam_hand_mark (answer_id, slot, marker_id, held_until) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE marker_id = VALUES(marker_id), held_until = VALUES(held_until)",
                answerId,
                free.getAsInt(),
                markerId,
                until);
        answers.log(answer, markerId, HandDeed.TAKEN, null, now);
        return true;
    }

    private HandTaskView view(HandAnswers.Row answer, Instant until) {
        List<Long> revision = List.of(answer.revisionId());
        QuestionContent content = Objects.requireNonNull(contents.of(revision).get(answer.revisionId()));
        MarkingKey key = Objects.requireNonNull(keys.of(revision).get(answer.revisionId()));
        String given = sql.first(
                        "SELECT answer FROM exam_answer WHERE attempt_id = ? AND position = ?",
                        row -> Objects.requireNonNull(row.getString(1)),
                        answer.attemptId(),
                        answer.position())
                .orElse("");
        Map<String, String> formulas = keys.formulas(revision).getOrDefault(answer.revisionId(), content.formulas());
        return new HandTaskView(
                answer.id(),
                content.stem(),
                PartView.all(content.parts()),
                formulas,
                given,
                KeyText.words(key.key(), IntUnaryOperator.identity()),
                key.key().rationale(),
                answer.marksTenths(),
                until);
    }
}
