package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.Placing;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundMonitorView;
import org.lianbing.contest.RoundMonitorView.MemberState;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamFixture;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.Workbooks;
import org.lianbing.testing.Http;
import org.lianbing.testing.Outboxes;
import org.lianbing.testing.ServiceTest;

class CloseRoundTest extends ServiceTest {
    private static final PageRequest ALL = new PageRequest(0, 100);
    private static final Duration GRACE = Duration.ofSeconds(3);

    @Inject
    ContestApi api;

    @Inject
    EnterContest entering;

    @Inject
    StartRound starting;

    @Inject
    MonitorRound monitor;

    @Inject
    ContestStore store;

    @Inject
    ResultStore results;

    @Inject
    Workbooks workbooks;

    @Inject
    Sql sql;

    private IdentityFixture identity;
    private Town town;
    private Person organiser;
    private ContestFixture contests;

    @BeforeAll
    void people() {
        identity = new IdentityFixture(context);
        town = identity.town();
        organiser = identity.memberWithRole(town.county(), "赵组织", Roles.ORGANISER);
    }

    @BeforeEach
    void fixture() {
        contests = new ContestFixture(context);
    }

    @Test
    void places_follow_score_then_time_and_alike_ones_share_a_rank() {
        long round = contests.running(town.county(), organiser.id());
        Person slow = worker("慢");
        Person quick = worker("快");
        Person best = worker("优");
        Person twinA = worker("甲");
        Person twinB = worker("乙");
        List<AttemptView> attempts = List.of(
                start(best, round), start(slow, round), start(quick, round), start(twinA, round), start(twinB, round));
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
        long round = contests.running(town.county(), organiser.id());
        start(worker("张建华"), round);
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
    void extra_time_delays_the_results_and_is_audited() {
        long round = contests.running(town.county(), organiser.id());
        Person worker = worker("张建华");
        AttemptView attempt = start(worker, round);
        Instant resultsAt = store.findByRound(round).orElseThrow().round().resultsAt();

        HttpResponse<String> granted = grant(round, worker, 600, "停电");

        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        assertThat(granted.body()).contains("\"extraSeconds\":600");
        assertThat(store.findByRound(round).orElseThrow().round().resultsAt()).isEqualTo(resultsAt.plusSeconds(600));
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
        AttemptView attempt = start(worker, round);
        assertThat(attempt.deadline()).isEqualTo(clock.instant().plusSeconds(3900));
        assertThat(grant(round, worker, 300, " ").body()).contains("contest.reason-missing");
        assertThat(grant(round, worker, 30, "停电").body()).contains("contest.extra-time-out-of-range");
        Person ofOthers = identity.member(town.teamOfB(), "周乙方");
        assertThat(grant(round, ofOthers, 300, "停电").statusCode()).isEqualTo(404);
    }

    @Test
    void extra_time_after_the_window_is_only_for_those_still_answering() {
        long round = contests.running(town.county(), organiser.id());
        Person answering = worker("张建华");
        Person absent = worker("李缺席");
        clock.advance(ContestFixture.WINDOW.minusSeconds(60));
        start(answering, round);
        grant(round, answering, 300, "停电");
        clock.advance(Duration.ofSeconds(120));
        assertThat(grant(round, answering, 60, "又停电").statusCode()).isEqualTo(200);
        assertThat(grant(round, absent, 60, "又停电").body()).contains("contest.round-finished");
    }

    @Test
    void closing_again_or_by_several_instances_at_once_changes_and_tells_nothing_twice() throws Exception {
        long round = contests.running(town.county(), organiser.id());
        Person one = worker("一");
        Person two = worker("二");
        finish(start(one, round), 3);
        finish(start(two, round), 4);
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
        long round = contests.running(town.county(), organiser.id());
        finish(start(worker("一"), round), 3);
        finish(start(worker("二"), round), 4);
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
        long round = contests.running(town.county(), organiser.id());
        closeAfterTheEnd(round);
        assertThat(api.round(round).orElseThrow().closedAt()).isNotNull();
        assertThat(api.placings(round, ALL).total()).isZero();
    }

    @Test
    void list_and_workbook_are_kept_back_until_the_results_are_out() {
        long round = contests.running(town.county(), organiser.id());
        finish(start(worker("张建华"), round), 3);
        Http http = http().as(organiser.cookie());
        assertThat(http.get(at(round, "/results")).body()).contains("contest.results-not-out");
        assertThat(http.get(at(round, "/results.xlsx")).body()).contains("contest.results-not-out");
        assertThat(http.get(at(round, "/monitor")).body())
                .doesNotContain("score")
                .doesNotContain("rank");
    }

    @Test
    void workbook_opens_and_masks_and_holds_no_formula() {
        long round = contests.running(town.county(), organiser.id());
        Person formula = worker("=1+1");
        finish(start(formula, round), 9);
        start(worker("李到时"), round);
        clock.advance(ContestFixture.WINDOW.plusSeconds(60));
        contests.exam().sweep();
        assertThat(contests.close(round)).isTrue();

        HttpResponse<byte[]> answer = http().as(organiser.cookie()).getBytes(at(round, "/results.xlsx"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        List<Workbooks.Row> rows = workbooks
                .read(answer.body(), Workbooks.Limits.USUAL)
                .sheets()
                .getFirst()
                .rows();
        assertThat(texts(rows.get(1))).containsExactly("名次", "姓名", "证件号", "单位", "得分", "用时", "交卷时间", "交卷方式");
        assertThat(texts(rows.get(2)))
                .startsWith("1", "=1+1")
                .contains("甲酒业公司", "18", "本人交卷")
                .doesNotContain(formula.idNumber());
        assertThat(rows.get(2).text(2))
                .contains("*")
                .startsWith(formula.idNumber().substring(0, 3));
        assertThat(rows.get(2).cell(1)).isNotNull();
        assertThat(texts(rows.get(3))).contains("0", "到时自动交卷");
    }

    @Test
    void monitor_counts_and_filters_without_scores() {
        Person done = worker("孙交卷");
        Person busy = worker("孙答题");
        Person idle = worker("吴报名");
        long round = contests.running(town.companyA(), organiser.id());
        finish(start(done, round), 3);
        AttemptView open = start(busy, round);
        contests.exam().answer(open.id(), 4);
        entering.enter(idle.id(), contests.contestOf(round));
        Outboxes.drain(context);

        RoundMonitorView all = monitor.view(store.findByRound(round).orElseThrow(), null, null, ALL);

        assertThat(all.counts().entered()).isEqualTo(3);
        assertThat(all.counts().answering()).isEqualTo(1);
        assertThat(all.counts().submitted()).isEqualTo(1);
        assertThat(all.counts().notStarted()).isEqualTo(1);
        assertThat(all.counts().eligible()).isGreaterThanOrEqualTo(3);
        assertThat(only(round, MemberState.SUBMITTED, null)).containsExactly(done.id());
        assertThat(only(round, MemberState.ANSWERING, null)).containsExactly(busy.id());
        assertThat(only(round, MemberState.NOT_STARTED, null)).containsExactly(idle.id());
        assertThat(only(round, null, "孙")).containsExactly(done.id(), busy.id());
        assertThat(only(round, null, "%")).isEmpty();
        assertThat(all.rows().items())
                .filteredOn(row -> row.memberId() == busy.id())
                .first()
                .satisfies(row -> {
                    assertThat(row.answeredCount()).isEqualTo(4);
                    assertThat(row.questionCount()).isEqualTo(10);
                    assertThat(row.unitName()).isEqualTo("甲酒业公司");
                });
    }

    @Test
    void reveal_rules_hold_at_the_endpoints_and_keys_are_never_shown_before() {
        for (RevealRule rule : RevealRule.values()) {
            ContestDraft draft = ContestFixture.with(contests.draft(town.county()), rule, 1);
            long round = contests.published(draft, organiser.id());
            Person worker = worker("张建华");
            AttemptView attempt = start(worker, round);
            Http http = http().as(worker.cookie());
            String at = "/api/attempts/" + attempt.id();
            assertThat(http.get(at + "/marked-paper").statusCode()).isEqualTo(409);
            assertThat(http.get(at).body()).doesNotContain("\"key\"").doesNotContain("rationale");
            finish(attempt, 7);

            String before = http.get(at + "/result").body();
            assertThat(before.contains("\"scoreTenths\":140")).isEqualTo(rule != RevealRule.AFTER_ROUND);
            assertThat(before).doesNotContain("\"rank\":");
            assertThat(http.get(at + "/marked-paper").statusCode())
                    .isEqualTo(rule == RevealRule.PAPER_AT_ONCE ? 200 : 409);

            // The end has come, but not the results: still nothing more.
            clock.advance(ContestFixture.WINDOW);
            assertThat(http.get(at + "/marked-paper").statusCode())
                    .isEqualTo(rule == RevealRule.PAPER_AT_ONCE ? 200 : 409);
            closeAfterTheEnd(round);
            assertThat(http.get(at + "/result").body())
                    .contains("\"scoreTenths\":140")
                    .contains("\"rank\":1")
                    .contains("\"rankedCount\":1");
            assertThat(http.get(at + "/marked-paper").body()).contains("\"key\":");
            clock.reset();
        }
    }

    @Test
    void start_between_end_and_closing_is_refused() {
        long round = contests.running(town.county(), organiser.id());
        Person worker = worker("张建华");
        entering.enter(worker.id(), contests.contestOf(round));
        clock.advance(ContestFixture.WINDOW);
        assertThatThrownBy(() -> starting.start(worker.id(), round, ExamFixture.DEVICE))
                .isInstanceOf(org.lianbing.contest.RoundFinished.class);
    }

    private void closeAfterTheEnd(long round) {
        clock.set(store.findByRound(round).orElseThrow().round().resultsAt().plus(GRACE));
        assertThat(contests.close(round)).isTrue();
    }

    private long told(String topic, long round) {
        return sql.number(
                "SELECT COUNT(*) FROM platform_outbox WHERE topic = ? AND body LIKE ?",
                topic,
                "{\"roundId\":" + round + ",%");
    }

    private List<Long> only(
            long round,
            @Nullable MemberState state,
            @Nullable String query) {
        return monitor.view(store.findByRound(round).orElseThrow(), state, query, ALL).rows().items().stream()
                .map(RoundMonitorView.Row::memberId)
                .toList();
    }

    private static List<String> texts(Workbooks.Row row) {
        return IntStream.range(0, 8).mapToObj(row::text).toList();
    }

    private HttpResponse<String> grant(long round, Person worker, int seconds, String reason) {
        return http().as(organiser.cookie())
                .post(
                        at(round, "/extra-time"),
                        "{\"memberId\":" + worker.id() + ",\"extraSeconds\":" + seconds + ",\"reason\":\"" + reason
                                + "\"}");
    }

    private static String at(long round, String rest) {
        return "/api/organiser/rounds/" + round + rest;
    }

    private Person worker(String name) {
        return identity.member(town.teamOfA(), name);
    }

    private AttemptView start(Person worker, long round) {
        entering.enter(worker.id(), contests.contestOf(round));
        return starting.start(worker.id(), round, ExamFixture.DEVICE);
    }

    private void finish(AttemptView attempt, int right) {
        contests.exam().answer(attempt.id(), right);
        contests.exam().submit(attempt.id());
    }
}
