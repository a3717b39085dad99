package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AlreadySubmitted;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.DeadlinePassed;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.LaneFull;
import org.lianbing.exam.NotSaved;
import org.lianbing.exam.OtherDevice;
import org.lianbing.exam.StaleAnswer;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.testing.ServiceTest;

/** Each test names how it was seen to fail with its guard taken away. */
class AnswerLaneTest extends ServiceTest {
    private static final long WORKER = 1001;

    @Inject
    AnswerLane lane;

    @Inject
    AnswerBatch batch;

    @Inject
    AttemptStore attempts;

    @Inject
    Sql sql;

    @Inject
    TransactionRetry transactions;

    private ExamFixture exam;
    private long blueprint;

    @BeforeAll
    void publish() {
        exam = new ExamFixture(context);
        blueprint = exam.blueprint(4);
    }

    private AttemptView started() {
        return exam.start(ExamFixture.occasion(), WORKER, blueprint);
    }

    private LaneEntry.Save save(AttemptView attempt, int position, long seq, String answer) {
        return save(attempt, position, seq, answer, clock.instant());
    }

    private static LaneEntry.Save save(AttemptView attempt, int position, long seq, String answer, Instant arrived) {
        return new LaneEntry.Save(
                attempt.id(), WORKER, position, seq, answer, false, ExamFixture.DEVICE, arrived.toEpochMilli());
    }

    private static LaneEntry.Submit submit(AttemptView attempt, Instant arrived) {
        return new LaneEntry.Submit(
                attempt.id(), WORKER, SubmittedBy.WORKER, ExamFixture.DEVICE, arrived.toEpochMilli());
    }

    private static LaneEntry.Submit sweep(AttemptView attempt, Instant now) {
        return new LaneEntry.Submit(attempt.id(), 0, SubmittedBy.DEADLINE, null, now.toEpochMilli());
    }

    private List<String> stored(AttemptView attempt) {
        return sql.list(
                "SELECT CONCAT(position, ' ', seq, ' ', answer) FROM exam_answer WHERE attempt_id = ? ORDER BY"
                        + " position",
                row -> row.getString(1),
                attempt.id());
    }

    /**
     * Seen to fail: with {@code answer = VALUES(answer)} in place of the comparison in AnswerStore.upsert an older answer
     * overwrote a newer one.
     */
    @Test
    void the_same_saves_five_times_each_and_in_any_order_leave_the_newest_answer() {
        for (int seed = 0; seed < 20; seed++) {
            AttemptView attempt = started();
            List<LaneEntry.Save> sent = new ArrayList<>();
            for (int seq = 1; seq <= 8; seq++) {
                for (int copy = 0; copy < 5; copy++) {
                    sent.add(save(attempt, 1, seq, "ABCD".substring(seq % 4, seq % 4 + 1)));
                }
            }
            Collections.shuffle(sent, new Random(seed));
            sent.forEach(lane::put);
            long highest = 0;
            for (LaneEntry.Save one : sent) {
                Throwable refusal = ExamTestAccess.refusal(one);
                if (one.seq >= highest) {
                    assertThat(refusal).as("seed %d, seq %d", seed, one.seq).isNull();
                    highest = one.seq;
                } else {
                    assertThat(refusal).as("seed %d, seq %d", seed, one.seq).isInstanceOf(StaleAnswer.class);
                }
            }
            assertThat(stored(attempt)).as("seed %d", seed).containsExactly("1 8 A");
        }
    }

    @Test
    void the_same_number_with_another_answer_is_refused() {
        AttemptView attempt = started();
        assertThat(ExamTestAccess.await(lane.put(save(attempt, 1, 3, "A")))).isEqualTo(3);
        assertThat(ExamTestAccess.refusal(lane.put(save(attempt, 1, 3, "B"))))
                .isInstanceOfSatisfying(
                        StaleAnswer.class, stale -> assertThat(stale.facts()).containsEntry("seq", 3L));
        assertThat(stored(attempt)).containsExactly("1 3 A");
    }

    /** Seen to fail: with {@code >} for {@code >=} in LockedAttempt.objectionTo the answer at the deadline was taken. */
    @Test
    void an_answer_is_in_time_before_the_deadline_and_late_from_it_on() {
        AttemptView attempt = started();
        Instant deadline = attempt.deadline();
        assertThat(ExamTestAccess.refusal(lane.put(save(attempt, 1, 1, "A", deadline.minusMillis(1)))))
                .isNull();
        assertThat(ExamTestAccess.refusal(lane.put(save(attempt, 1, 2, "B", deadline))))
                .isInstanceOf(DeadlinePassed.class);
        assertThat(ExamTestAccess.refusal(lane.put(save(attempt, 2, 1, "C", deadline.plusSeconds(60)))))
                .isInstanceOf(DeadlinePassed.class);
        assertThat(stored(attempt)).containsExactly("1 1 A");
        assertThat(sql.list(
                        "SELECT CONCAT(position, ' ', seq, ' ', answer) FROM exam_late_answer WHERE attempt_id = ?"
                                + " ORDER BY position",
                        row -> row.getString(1),
                        attempt.id()))
                .as("kept as evidence")
                .containsExactly("1 2 B", "2 1 C");
    }

    @Test
    void an_answer_that_arrived_in_time_is_taken_however_long_it_waited() {
        AttemptView attempt = started();
        clock.set(attempt.deadline().plusSeconds(2));
        assertThat(ExamTestAccess.refusal(
                        lane.put(save(attempt, 1, 1, "A", attempt.deadline().minusMillis(1)))))
                .isNull();
        assertThat(exam.sweep()).as("settling").isZero();
        clock.set(attempt.deadline().plus(SweepDueAttempts.SETTLING));
        assertThat(exam.sweep()).isPositive();
        AttemptRow swept = attempts.find(attempt.id()).orElseThrow();
        assertThat(swept.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(swept.submittedBy()).isEqualTo(SubmittedBy.DEADLINE);
        assertThat(swept.submittedAt()).isEqualTo(attempt.deadline());
    }

    /**
     * Three lanes stand for three instances. Seen to fail: {@code ORDER BY id} without {@code FOR UPDATE} in
     * AnswerStore.lock gave, in the first round, an acknowledged answer that was not marked.
     */
    @Test
    void a_save_racing_submit_and_sweep_is_either_marked_or_refused() {
        AnswerLane second = new AnswerLane(batch, 100);
        AnswerLane third = new AnswerLane(batch, 100);
        Random random = new Random(7);
        int acknowledged = 0;
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            AttemptView attempt = started();
            String right = exam.rightAnswer(attempt.id(), 1);
            LaneEntry.Save save = save(attempt, 1, 1, right, attempt.deadline().minusMillis(1));
            LaneEntry.Submit submit = round % 2 == 0
                    ? submit(attempt, attempt.deadline().minusMillis(1))
                    : sweep(attempt, attempt.deadline());
            CompletableFuture<?> other = CompletableFuture.runAsync(() -> second.put(submit));
            CompletableFuture<?> late = CompletableFuture.runAsync(() -> third.put(sweep(attempt, attempt.deadline())));
            spin(random.nextInt(200_000));
            lane.put(save);
            boolean granted = ExamTestAccess.refusal(save) == null;
            CompletableFuture.allOf(other, late, submit).join();
            acknowledged += granted ? 1 : 0;
            refused += granted ? 0 : 1;
            AttemptRow marked = attempts.find(attempt.id()).orElseThrow();
            assertThat(marked.scoreTenths())
                    .as("round %d, acknowledged %s", round, granted)
                    .isEqualTo(granted ? ExamFixture.MARKS_TENTHS_EACH : 0);
            assertThat(stored(attempt)).hasSize(granted ? 1 : 0);
        }
        second.close();
        third.close();
        assertThat(acknowledged).as("the race went either way").isPositive();
        assertThat(refused).as("the race went either way").isPositive();
    }

    private static void spin(int nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    /** Seen to fail: without the state check in LockedAttempt.end both ended it and two facts went out. */
    @Test
    void of_two_submits_at_once_one_ends_the_attempt_and_the_other_is_harmless() {
        AnswerLane other = new AnswerLane(batch, 100);
        for (int round = 0; round < 50; round++) {
            AttemptView attempt = started();
            LaneEntry.Submit first = submit(attempt, clock.instant());
            LaneEntry.Submit second = submit(attempt, clock.instant());
            CompletableFuture.runAsync(() -> other.put(first));
            lane.put(second);
            assertThat(ExamTestAccess.await(first) + ExamTestAccess.await(second))
                    .isEqualTo(1);
            assertThat(sql.number(
                            "SELECT COUNT(*) FROM platform_outbox WHERE topic = 'exam.attempt-marked' AND body LIKE ?",
                            "{\"attemptId\":" + attempt.id() + ",%"))
                    .isEqualTo(1);
        }
        other.close();
    }

    /** Seen to fail: with marking before the answers are written in AnswerBatch.write the score was 0. */
    @Test
    void a_submit_behind_saves_in_the_same_batch_marks_them_and_what_comes_behind_it_is_refused() {
        AttemptView attempt = started();
        LaneEntry.Save before = save(attempt, 1, 1, exam.rightAnswer(attempt.id(), 1));
        LaneEntry.Submit submit = submit(attempt, clock.instant());
        LaneEntry.Save behind = save(attempt, 2, 1, exam.rightAnswer(attempt.id(), 2));
        List<LaneEntry> entries = List.of(before, submit, behind);
        batch.commit(entries);
        entries.forEach(LaneEntry::settle);
        assertThat(ExamTestAccess.refusal(before)).isNull();
        assertThat(ExamTestAccess.await(submit)).isEqualTo(1);
        assertThat(ExamTestAccess.refusal(behind)).isInstanceOf(AlreadySubmitted.class);
        assertThat(attempts.find(attempt.id()).orElseThrow().scoreTenths()).isEqualTo(20);
    }

    /**
     * Seen to fail: without the second way of AnswerLane.commit (one by one) the good answers were refused with the bad one.
     */
    @Test
    void one_row_the_database_refuses_harms_no_other() {
        AttemptView attempt = started();
        LaneEntry.Save good = save(attempt, 1, 1, "A");
        LaneEntry.Save poisoned = save(attempt, 2, 1, "x".repeat(3_000));
        LaneEntry.Save alsoGood = save(attempt, 3, 1, "B");
        inOneBatch(attempt, good, poisoned, alsoGood);
        assertThat(ExamTestAccess.refusal(good)).isNull();
        assertThat(ExamTestAccess.refusal(poisoned)).isInstanceOf(NotSaved.class);
        assertThat(ExamTestAccess.refusal(alsoGood)).isNull();
        assertThat(stored(attempt)).containsExactly("1 1 A", "3 1 B", "4 1 A");
    }

    /** Holds the lane at a locked attempt, with an answer to question 4, until all entries wait behind it. */
    private void inOneBatch(AttemptView held, LaneEntry... entries) {
        transactions.inTransaction(() -> {
            sql.list("SELECT id FROM exam_attempt WHERE id = ? FOR UPDATE", row -> row.getLong(1), held.id());
            lane.put(save(held, 4, 1, "A"));
            for (LaneEntry entry : entries) {
                lane.put(entry);
            }
            for (LaneEntry entry : entries) {
                assertThat(entry.isDone())
                        .as("acknowledged before it could be committed")
                        .isFalse();
            }
        });
    }

    /**
     * Every acknowledgement is checked on another connection in the moment it is given. Seen to fail: with
     * {@code entries.forEach(LaneEntry::settle)} at the end of AnswerBatch.write, inside the transaction.
     */
    @Test
    void an_answer_is_acknowledged_only_when_another_connection_can_read_it() {
        AttemptView attempt = started();
        ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<?>> checks = new ArrayList<>();
        for (int seq = 1; seq <= 50; seq++) {
            long expected = seq;
            LaneEntry.Save save = save(attempt, 1, seq, "A");
            // Runs on the lane's thread in the moment of the acknowledgement; the look is taken from another thread.
            checks.add(save.thenAccept(value -> {
                long committed = CompletableFuture.supplyAsync(() -> committedSeq(attempt))
                        .join();
                if (committed < expected) {
                    seen.add("acknowledged " + expected + ", committed " + committed);
                }
            }));
            lane.put(save);
        }
        CompletableFuture.allOf(checks.toArray(CompletableFuture[]::new)).join();
        assertThat(seen).isEmpty();
    }

    private long committedSeq(AttemptView attempt) {
        return sql.number("SELECT seq FROM exam_answer WHERE attempt_id = ? AND position = 1", attempt.id());
    }

    @Test
    void only_the_newest_device_saves_and_submits() {
        AttemptView attempt = started();
        attempts.useDevice(attempt.id(), "phone-2");
        assertThat(ExamTestAccess.refusal(lane.put(save(attempt, 1, 1, "A")))).isInstanceOf(OtherDevice.class);
        assertThat(ExamTestAccess.refusal(lane.put(submit(attempt, clock.instant()))))
                .isInstanceOf(OtherDevice.class);
        assertThat(stored(attempt)).isEmpty();
    }

    @Test
    void an_attempt_of_somebody_else_and_one_that_is_not_there_look_alike() {
        AttemptView attempt = started();
        LaneEntry.Save foreign =
                new LaneEntry.Save(attempt.id(), WORKER + 1, 1, 1, "A", false, ExamFixture.DEVICE, clock.millis());
        LaneEntry.Save nowhere =
                new LaneEntry.Save(99_999_999, WORKER, 1, 1, "A", false, ExamFixture.DEVICE, clock.millis());
        assertThat(ExamTestAccess.refusal(lane.put(foreign)))
                .isInstanceOf(NotFound.class)
                .hasMessage(
                        String.valueOf(ExamTestAccess.refusal(lane.put(nowhere)).getMessage()));
    }

    @Test
    void a_full_lane_says_so_at_once_and_takes_again_when_it_has_room() {
        AnswerLane narrow = new AnswerLane(batch, 2);
        AttemptView attempt = started();
        List<LaneEntry.Save> sent = new ArrayList<>();
        transactions.inTransaction(() -> {
            sql.list("SELECT id FROM exam_attempt WHERE id = ? FOR UPDATE", row -> row.getLong(1), attempt.id());
            for (int seq = 1; seq <= 1_100; seq++) {
                sent.add(narrow.put(save(attempt, 1, seq, "A")));
            }
        });
        long full = sent.stream()
                .map(ExamTestAccess::refusal)
                .filter(LaneFull.class::isInstance)
                .count();
        assertThat(full).isPositive().isLessThan(1_100);
        assertThat(ExamTestAccess.refusal(narrow.put(save(attempt, 1, 2_000, "B"))))
                .isNull();
        narrow.close();
        assertThatThrownBy(() -> ExamTestAccess.await(narrow.put(save(attempt, 1, 2_001, "B"))))
                .isInstanceOf(LaneFull.class);
    }

    /** Seen to fail: with a statement for each save the count grew with the batch. */
    @Test
    void a_batch_of_fifty_takes_as_many_statements_as_a_batch_of_two() {
        assertThat(statementsFor(50)).isEqualTo(statementsFor(2));
    }

    @Test
    void a_sweep_of_fifty_takes_as_many_statements_as_a_sweep_of_two() {
        // Reads the keys, which are kept from then on.
        assertThat(statements(50, attempt -> sweep(attempt, attempt.deadline())))
                .isPositive();
        assertThat(statements(50, attempt -> sweep(attempt, attempt.deadline())))
                .isEqualTo(statements(2, attempt -> sweep(attempt, attempt.deadline())));
    }

    private long statementsFor(int saves) {
        return statements(saves, attempt -> save(attempt, 1, 1, "A"));
    }

    private long statements(int attempts, Function<AttemptView, LaneEntry> entry) {
        List<LaneEntry> entries = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            entries.add(entry.apply(started()));
        }
        return transactions.inTransaction(() -> {
            long before = questions();
            batch.commit(entries);
            return questions() - before;
        });
    }

    private long questions() {
        return sql.first("SHOW SESSION STATUS LIKE 'Questions'", row -> row.getLong(2))
                .orElseThrow();
    }
}
