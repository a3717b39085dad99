package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.PastAttempts;
import org.lianbing.exam.PastAttempts.PastAttempt;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.TestClock;

class TakePastAttemptsTest extends ServiceTest {
    private static final Instant LAST_WEEK = TestClock.START.minus(Duration.ofDays(7));

    @Inject
    PastAttempts past;

    @Inject
    ExamApi exam;

    @Inject
    Sql sql;

    private long blueprintId;

    @BeforeEach
    void blueprint() {
        blueprintId = new ExamFixture(context).blueprintOfAllTypes(2, MultipleRule.ALL_OR_NOTHING);
    }

    @Test
    void attempt_lies_in_the_past_and_is_marked_and_told_like_any_other() {
        Occasion occasion = ExamFixture.occasion();
        take(occasion, 1, 600, 100);
        take(occasion, 2, 600, 0);

        List<AttemptResult> results = exam.results(occasion, 0, 10);
        assertThat(results).extracting(AttemptResult::scoreTenths).containsExactly(160, 0);
        assertThat(results).extracting(AttemptResult::rightCount).containsExactly(8, 0);
        assertThat(results.getFirst().submittedAt()).isEqualTo(LAST_WEEK.plusSeconds(600));
        assertThat(results.getFirst().elapsedMillis()).isEqualTo(600_000);
        assertThat(results).extracting(AttemptResult::submittedBy).containsOnly(SubmittedBy.WORKER);
        assertThat(sql.number("SELECT COUNT(*) FROM platform_outbox WHERE body LIKE ?", "%" + occasion + "\"%"))
                .isEqualTo(2);
    }

    @Test
    void deadline_ends_what_would_have_gone_on_and_what_came_after_does_not_count() {
        Occasion occasion = ExamFixture.occasion();
        take(occasion, 3, 7_200, 100);

        AttemptResult result = exam.results(occasion, 0, 10).getFirst();
        assertThat(result.submittedAt()).isEqualTo(LAST_WEEK.plusSeconds(3_600));
        assertThat(result.submittedBy()).isEqualTo(SubmittedBy.DEADLINE);
        assertThat(result.rightCount()).isEqualTo(4);
    }

    @Test
    void member_with_an_attempt_keeps_it() {
        Occasion occasion = ExamFixture.occasion();
        take(occasion, 4, 600, 100);
        take(occasion, 4, 900, 0);
        assertThat(exam.results(occasion, 0, 10))
                .extracting(AttemptResult::scoreTenths)
                .containsExactly(160);
    }

    private void take(Occasion occasion, long memberId, long seconds, int rightPercent) {
        past.take(new PastAttempt(
                new StartAttempt(
                        occasion,
                        memberId,
                        "去年的竞赛",
                        blueprintId,
                        LAST_WEEK,
                        LAST_WEEK.plus(Duration.ofDays(1)),
                        Duration.ofHours(1),
                        1,
                        ExamFixture.DEVICE),
                LAST_WEEK,
                LAST_WEEK.plusSeconds(seconds),
                rightPercent,
                memberId));
    }
}
