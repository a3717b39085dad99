package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.LateRule;
import org.lianbing.exam.NoTriesLeft;
import org.lianbing.exam.NotSaved;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.WindowClosed;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.Simultaneously;

/** Starts in a batch: what each of them comes to, and what a batch costs. */
class StartLaneTest extends ServiceTest {

    @Inject
    StartBatch batch;

    @Inject
    StartLane lane;

    @Inject
    HandOutPaper papers;

    @Inject
    ExamApi api;

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

    private StartEntry entry(Occasion occasion, long memberId, String device) {
        Instant now = clock.instant();
        return entry(
                new StartAttempt(
                        occasion,
                        memberId,
                        "电工技能竞赛",
                        blueprint,
                        now.minusSeconds(1),
                        now.plusSeconds(7_200),
                        Duration.ofHours(1),
                        1,
                        device),
                now);
    }

    private StartEntry entry(StartAttempt request, Instant arrivedAt) {
        return new StartEntry(request, arrivedAt, papers.to(request.memberId(), 1, blueprint), papers, null);
    }

    private static @Nullable Throwable refusal(StartEntry entry) {
        try {
            entry.join();
            return null;
        } catch (CompletionException refused) {
            return refused.getCause();
        }
    }

    private static long id(StartEntry entry) {
        return entry.join().attempt().id();
    }

    private void commit(List<StartEntry> entries) {
        batch.commit(entries);
        entries.forEach(StartEntry::settle);
    }

    @Test
    void in_one_batch_each_start_comes_to_its_own_end() {
        Occasion occasion = ExamFixture.occasion();
        AttemptView open = exam.start(occasion, 1, blueprint);
        exam.save(open.id(), 2, 1, "A");
        exam.submitted(occasion, 2, blueprint, 4);
        StartEntry goesOn = entry(occasion, 1, "phone-2");
        StartEntry usedUp = entry(occasion, 2, ExamFixture.DEVICE);
        StartEntry begins = entry(occasion, 3, "phone-3");
        StartEntry again = entry(occasion, 3, "phone-4");
        StartEntry elsewhere = entry(ExamFixture.occasion(), 3, "phone-3");
        StartEntry tooLate = entry(
                exam.request(occasion, 4, blueprint, Duration.ofHours(1)),
                clock.instant().plusSeconds(7_200));
        commit(List.of(goesOn, usedUp, begins, again, elsewhere, tooLate));

        assertThat(id(goesOn)).isEqualTo(open.id());
        assertThat(goesOn.join().answers()).hasSize(1);
        assertThat(goesOn.join().attempt().device()).isEqualTo("phone-2");
        assertThat(refusal(usedUp)).isInstanceOf(NoTriesLeft.class);
        assertThat(id(again)).isEqualTo(id(begins));
        assertThat(again.join().attempt().device()).as("who asked last").isEqualTo("phone-4");
        assertThat(id(elsewhere)).isNotEqualTo(id(begins));
        assertThat(refusal(tooLate)).isInstanceOf(WindowClosed.class);
        assertThat(ExamTestAccess.attempt(context, id(elsewhere)))
                .as("what is told is what is stored")
                .isEqualTo(elsewhere.join().attempt());
    }

    @Test
    void fifty_starts_take_as_many_statements_as_two() {
        assertThat(statements(50, 50)).isEqualTo(statements(2, 2)).isEqualTo(3);
    }

    @Test
    void fifty_who_come_back_take_as_many_statements_as_two() {
        assertThat(statements(50, 25)).isEqualTo(statements(2, 1)).isEqualTo(6);
    }

    /** @param people fewer than starts when some press twice */
    private long statements(int starts, int people) {
        Occasion occasion = ExamFixture.occasion();
        List<StartEntry> entries = LongStream.range(0, starts)
                .mapToObj(number -> entry(occasion, 1 + number % people, ExamFixture.DEVICE))
                .toList();
        return transactions.inTransaction(() -> {
            long before = questions();
            batch.commit(entries);
            // The look itself is one.
            return questions() - before - 1;
        });
    }

    private long questions() {
        return sql.first("SHOW SESSION STATUS LIKE 'Questions'", row -> row.getLong(2))
                .orElseThrow();
    }

    @Test
    void one_start_the_database_refuses_harms_no_other() {
        Occasion occasion = ExamFixture.occasion();
        StartEntry poisoned = entry(
                new StartAttempt(
                        occasion,
                        12,
                        "x".repeat(300),
                        blueprint,
                        clock.instant(),
                        clock.instant().plusSeconds(60),
                        Duration.ofHours(1),
                        1,
                        ExamFixture.DEVICE),
                clock.instant());
        List<StartEntry> entries =
                List.of(entry(occasion, 11, ExamFixture.DEVICE), poisoned, entry(occasion, 13, ExamFixture.DEVICE));
        inOneBatch(entries);
        assertThat(refusal(entries.get(0))).isNull();
        assertThat(refusal(poisoned)).isInstanceOfAny(Sql.SqlFailed.class, NotSaved.class);
        assertThat(refusal(entries.get(2))).isNull();
        assertThat(api.counts(occasion).open()).isEqualTo(2);
    }

    /** Holds the lane at extra time that is being granted, until all entries wait behind it. */
    private void inOneBatch(List<StartEntry> entries) {
        Occasion held = ExamFixture.occasion();
        StartEntry first = entry(held, 10, ExamFixture.DEVICE);
        transactions.inTransaction(() -> {
            int granted = sql.update(
                    "INSERT INTO exam_extra_time (occasion, member_id, seconds) VALUES (?, 10, 60)", held.toString());
            assertThat(granted).isEqualTo(1);
            lane.put(first);
            entries.forEach(lane::put);
            assertThat(entries).as("told before it could be committed").noneMatch(StartEntry::isDone);
        });
        assertThat(first.join().attempt().extraSeconds()).isEqualTo(60);
    }

    /** Two lanes stand for two instances. */
    @Test
    void two_instances_give_a_crowd_one_attempt_each() {
        StartLane other = new StartLane(batch);
        Occasion occasion = ExamFixture.occasion();
        List<StartEntry> started = new ArrayList<>(Simultaneously.run(
                200,
                number -> (number % 2 == 0 ? lane : other).put(entry(occasion, 1 + number / 2, ExamFixture.DEVICE))));
        for (int i = 0; i < started.size(); i += 2) {
            assertThat(id(started.get(i))).isEqualTo(id(started.get(i + 1)));
        }
        assertThat(api.counts(occasion).open()).isEqualTo(100);
        other.close();
    }

    @Test
    void the_first_answer_looks_nothing_up() {
        AttemptView attempt = exam.start(ExamFixture.occasion(), 21, blueprint);
        assertThat(context.getBean(AttemptShapes.class).ifKept(attempt.id())).isNotNull();
    }

    @Test
    void a_rule_for_late_answers_is_fixed_with_the_attempt() {
        StartAttempt plain = exam.request(ExamFixture.occasion(), 22, blueprint, Duration.ofHours(1));
        assertThat(plain.late()).isEqualTo(LateRule.EVIDENCE_ONLY);
        AttemptView attempt = api.start(LateAnswersTest.with(plain, LateRule.scoredWithin(Duration.ofMinutes(10))));
        assertThat(ExamTestAccess.attempt(context, attempt.id()).lateSeconds()).isEqualTo(600);
    }
}
