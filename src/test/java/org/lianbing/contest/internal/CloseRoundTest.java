package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.Placing;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamFixture;
import org.lianbing.identity.IdentityFixture.Person;

class CloseRoundTest extends ContestTest {
    @Inject
    ContestApi api;

    @Inject
    ResultStore results;

    @Test
    void places_follow_score_then_time_and_alike_ones_share_a_rank() {
        long round = running();
        Person slow = worker("慢");
        Person quick = worker("快");
        Person best = worker("优");
        Person twinA = worker("甲");
        Person twinB = worker("乙");
        List<AttemptView> attempts = List.of(
                enterAndStart(best, round),
                enterAndStart(slow, round),
                enterAndStart(quick, round),
                enterAndStart(twinA, round),
                enterAndStart(twinB, round));
        clock.advance(Duration.ofSeconds(100));
        finish(attempts.get(2), 8);
        clock.advance(Duration.ofSeconds(1));
        finish(attempts.get(1), 8);
        finish(attempts.get(3), 6);
        finish(attempts.get(4), 6);
        clock.advance(Duration.ofSeconds(60));
        finish(attempts.get(0), 10);

        closeAfterTheEnd(round);

        assertThat(api.placings(round, ALL).items())
                .extracting(Placing::memberId)
                .containsExactly(best.id(), quick.id(), slow.id(), twinA.id(), twinB.id());
        assertThat(api.placings(round, ALL).items()).extracting(Placing::rank).containsExactly(1, 2, 3, 4, 4);
        assertThat(api.placings(round, ALL).items())
                .extracting(Placing::scoreTenths)
                .containsExactly(200, 160, 160, 120, 120);
    }

    @Test
    void round_is_not_closed_before_its_end_nor_while_somebody_answers() {
        long round = running();
        enterAndStart(worker("张建华"), round);
        clock.set(store.findByRound(round)
                .orElseThrow()
                .round()
                .resultsAt()
                .plus(GRACE)
                .minusMillis(1));
        assertThat(contests.close(round)).isFalse();
        clock.advance(Duration.ofMillis(1));
        // The deadline has passed, and the sweeper has not come by yet.
        assertThat(contests.close(round)).isFalse();
        assertThat(api.placings(round, ALL).items()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        contests.exam().sweep();
        assertThat(contests.close(round)).isTrue();
        assertThat(api.placings(round, ALL).total()).isEqualTo(1);
    }

    @Test
    void closing_again_or_by_several_instances_at_once_changes_and_tells_nothing_twice() throws Exception {
        long round = running();
        Person one = worker("一");
        Person two = worker("二");
        finish(enterAndStart(one, round), 3);
        finish(enterAndStart(two, round), 4);
        clock.advance(ContestFixture.WINDOW.plus(GRACE));
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Boolean> close = () -> {
            together.await();
            return contests.close(round);
        };
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> closed : instances.invokeAll(List.of(close, close, close, close))) {
                assertThat(closed.get()).isTrue();
            }
        }
        contests.close(round);

        assertThat(api.placings(round, ALL).items()).extracting(Placing::rank).containsExactly(1, 2);
        assertThat(told("contest.placed", round)).isEqualTo(2);
        assertThat(told("contest.round-closed", round)).isEqualTo(1);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM identity_message WHERE member_id = ? AND kind = 'contest.result'",
                        two.id()))
                .isEqualTo(1);
        assertThat(results.dueRounds(clock.instant())).doesNotContain(round);
    }

    @Test
    void closing_that_was_cut_off_goes_on_where_it_stopped() {
        long round = running();
        finish(enterAndStart(worker("一"), round), 3);
        finish(enterAndStart(worker("二"), round), 4);
        closeAfterTheEnd(round);
        // As after a stop between two steps: one of two places written, nothing told.
        sql.update("DELETE FROM contest_result WHERE round_id = ? AND position = 2", round);
        sql.update("DELETE FROM platform_outbox WHERE body LIKE ?", "{\"roundId\":" + round + ",%");
        sql.update(
                "UPDATE contest_round SET placed_count = 1, closed_at = NULL, announced_count = 0, settled_at = NULL"
                        + " WHERE id = ?",
                round);
        assertThat(api.placings(round, ALL).items()).isEmpty();

        contests.close(round);

        assertThat(api.placings(round, ALL).items()).extracting(Placing::rank).containsExactly(1, 2);
        assertThat(told("contest.placed", round)).isEqualTo(2);
    }

    @Test
    void round_without_an_attempt_closes_empty() {
        long round = running();
        closeAfterTheEnd(round);
        assertThat(api.round(round).orElseThrow().closedAt()).isNotNull();
        assertThat(api.placings(round, ALL).total()).isZero();
    }

    @Test
    void start_between_end_and_closing_is_refused() {
        long round = running();
        Person worker = worker("张建华");
        enter(worker, round);
        clock.advance(ContestFixture.WINDOW);
        assertThatThrownBy(() -> starting.start(worker.id(), round, ExamFixture.DEVICE))
                .isInstanceOf(org.lianbing.contest.RoundFinished.class);
    }

    private long told(String topic, long round) {
        return sql.number(
                "SELECT COUNT(*) FROM platform_outbox WHERE topic = ? AND body LIKE ?",
                topic,
                "{\"roundId\":" + round + ",%");
    }
}
