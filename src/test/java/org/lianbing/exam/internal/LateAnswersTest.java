package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.DeadlinePassed;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.LateRule;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** A phone that was offline at the deadline, under each of the two rules a round can state. */
class LateAnswersTest extends ServiceTest {
    private static final long WORKER = 3001;
    private static final LateRule TEN_MINUTES = LateRule.scoredWithin(Duration.ofMinutes(10));

    @Inject
    AnswerLane lane;

    @Inject
    ExamApi api;

    @Inject
    Sql sql;

    private ExamFixture exam;
    private long blueprint;

    @BeforeAll
    void publish() {
        exam = new ExamFixture(context);
        blueprint = exam.blueprint(4);
    }

    static StartAttempt with(StartAttempt request, LateRule late) {
        return new StartAttempt(
                request.occasion(),
                request.memberId(),
                request.title(),
                request.blueprintId(),
                request.startsAt(),
                request.endsAt(),
                request.duration(),
                request.triesMax(),
                request.device(),
                late);
    }

    private AttemptView started(LateRule late) {
        return api.start(with(exam.request(ExamFixture.occasion(), WORKER, blueprint, Duration.ofHours(1)), late));
    }

    /** An answer that is right, on its way since {@code answeredAt}; null when the phone does not say. */
    private @Nullable Throwable late(
            AttemptView attempt, Instant arrivedAt, @Nullable Instant answeredAt, String device) {
        return ExamTestAccess.refusal(lane.put(new LaneEntry.Save(
                attempt.id(),
                WORKER,
                1,
                1,
                exam.rightAnswer(attempt.id(), 1),
                false,
                device,
                arrivedAt.toEpochMilli(),
                answeredAt == null ? 0 : answeredAt.toEpochMilli())));
    }

    private List<String> evidence(AttemptView attempt) {
        return sql.list(
                "SELECT CONCAT(position, ' ', IFNULL(answered_at, '-'), ' ', scored) FROM exam_late_answer"
                        + " WHERE attempt_id = ?",
                row -> row.getString(1),
                attempt.id());
    }

    private int score(AttemptView attempt) {
        Integer score = api.summary(attempt.id()).orElseThrow().scoreTenths();
        return score == null ? -1 : score;
    }

    private void sweepAt(Instant now) {
        clock.set(now.plus(SweepDueAttempts.SETTLING));
        exam.sweep();
    }

    @Test
    void by_default_a_late_answer_is_evidence_whatever_the_phone_shows() {
        AttemptView attempt = started(LateRule.EVIDENCE_ONLY);
        Instant deadline = attempt.deadline();
        assertThat(late(attempt, deadline.plusSeconds(1), deadline.minusSeconds(60), ExamFixture.DEVICE))
                .isInstanceOf(DeadlinePassed.class);
        sweepAt(deadline);
        assertThat(score(attempt)).isZero();
        assertThat(evidence(attempt)).containsExactly("1 2026-11-21 02:59:00.000 0");
    }

    @Test
    void an_answer_given_in_time_and_delivered_late_is_scored_where_the_round_said_so() {
        AttemptView attempt = started(TEN_MINUTES);
        Instant deadline = attempt.deadline();
        sweepAt(deadline);
        assertThat(api.summary(attempt.id()).orElseThrow().state())
                .as("waits for phones that were offline")
                .isEqualTo(AttemptState.OPEN);
        assertThat(late(attempt, deadline.plusSeconds(599), deadline.minusMillis(1), ExamFixture.DEVICE))
                .isNull();
        sweepAt(deadline.plusSeconds(600));
        assertThat(score(attempt)).isEqualTo(ExamFixture.MARKS_TENTHS_EACH);
        assertThat(api.summary(attempt.id()).orElseThrow().submittedBy()).isEqualTo(SubmittedBy.DEADLINE);
        assertThat(api.summary(attempt.id()).orElseThrow().submittedAt()).isEqualTo(deadline);
        assertThat(evidence(attempt)).as("kept all the same").containsExactly("1 2026-11-21 02:59:59.999 1");
    }

    @Test
    void what_the_rule_does_not_cover_is_evidence_only() {
        AttemptView attempt = started(TEN_MINUTES);
        Instant deadline = attempt.deadline();
        Instant soon = deadline.plusSeconds(5);
        Instant inTime = deadline.minusSeconds(5);
        assertThat(late(attempt, soon, null, ExamFixture.DEVICE))
                .as("the phone does not say")
                .isInstanceOf(DeadlinePassed.class);
        assertThat(late(attempt, soon, deadline, ExamFixture.DEVICE))
                .as("answered at the deadline")
                .isInstanceOf(DeadlinePassed.class);
        assertThat(late(attempt, soon, attempt.startedAt().minusMillis(1), ExamFixture.DEVICE))
                .as("answered before the paper was there")
                .isInstanceOf(DeadlinePassed.class);
        assertThat(late(attempt, soon, inTime, "phone-9"))
                .as("from another phone")
                .isInstanceOf(DeadlinePassed.class);
        assertThat(late(attempt, deadline.plusSeconds(600), inTime, ExamFixture.DEVICE))
                .as("too late for the rule")
                .isInstanceOf(DeadlinePassed.class);
        sweepAt(deadline.plusSeconds(600));
        assertThat(late(attempt, soon, inTime, ExamFixture.DEVICE))
                .as("marked already")
                .isInstanceOf(DeadlinePassed.class);
        assertThat(score(attempt)).isZero();
    }

    @Test
    void who_has_sent_everything_need_not_wait_for_the_others() {
        AttemptView attempt = started(TEN_MINUTES);
        exam.answer(attempt.id(), 1);
        clock.set(attempt.deadline().plusSeconds(1));
        exam.submit(attempt.id());
        assertThat(score(attempt)).isEqualTo(ExamFixture.MARKS_TENTHS_EACH);
        assertThat(api.summary(attempt.id()).orElseThrow().submittedBy()).isEqualTo(SubmittedBy.DEADLINE);
    }
}
