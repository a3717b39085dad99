package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestFixture;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.IdentityFixture.Person;

class GrantExtraTimeTest extends ContestTest {

    @Test
    void extra_time_delays_the_results_and_is_audited() {
        long round = running();
        Person worker = worker("张建华");
        AttemptView attempt = enterAndStart(worker, round);
        Instant resultsAt = round(round).resultsAt();

        HttpResponse<String> granted = grant(round, worker, 600, "停电");

        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        assertThat(granted.body()).contains("\"extraSeconds\":600");
        assertThat(round(round).resultsAt()).isEqualTo(resultsAt.plusSeconds(600));
        finish(attempt, 5);
        clock.set(resultsAt.plus(GRACE));
        assertThat(contests.close(round)).isFalse();
        clock.set(resultsAt.plusSeconds(600).plus(GRACE));
        assertThat(contests.close(round)).isTrue();
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE subject = ? AND actor = ? AND reason = '停电'",
                        worker.id(),
                        organiser.id()))
                .isEqualTo(1);
        assertThat(grant(round, worker, 600, "停电").body()).contains("contest.results-already-out");
    }

    @Test
    void extra_time_can_be_given_before_she_starts_but_not_to_nobody_and_not_without_a_reason() {
        Person worker = worker("张建华");
        long round = contests.running(town.companyA(), organiser.id());
        assertThat(grant(round, worker, 300, "视力障碍").statusCode()).isEqualTo(200);
        AttemptView attempt = enterAndStart(worker, round);
        assertThat(attempt.deadline()).isEqualTo(clock.instant().plusSeconds(3900));
        assertThat(grant(round, worker, 300, " ").body()).contains("contest.reason-missing");
        assertThat(grant(round, worker, 30, "停电").body()).contains("contest.extra-time-out-of-range");
        Person ofOthers = identity.member(town.teamOfB(), "周乙方");
        assertThat(grant(round, ofOthers, 300, "停电").statusCode()).isEqualTo(404);
    }

    @Test
    void extra_time_after_the_window_is_only_for_those_still_answering() {
        long round = running();
        Person answering = worker("张建华");
        Person absent = worker("李缺席");
        clock.advance(ContestFixture.WINDOW.minusSeconds(60));
        enterAndStart(answering, round);
        grant(round, answering, 300, "停电");
        clock.advance(Duration.ofSeconds(120));
        assertThat(grant(round, answering, 60, "又停电").statusCode()).isEqualTo(200);
        assertThat(grant(round, absent, 60, "又停电").body()).contains("contest.round-finished");
    }
}
