package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestCard;
import org.lianbing.contest.ContestCard.AttemptProgress;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.ContestView;
import org.lianbing.contest.NoTriesLeft;
import org.lianbing.contest.NotEntered;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundFinished;
import org.lianbing.contest.RoundNotStarted;
import org.lianbing.contest.RoundPhase;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.Occasion;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.NotFound;
import org.lianbing.testing.TestClock;
import org.lianbing.trade.TradeApi;

class EnterAndStartTest extends ContestTest {
    private static final Instant START = TestClock.START.plusSeconds(3600);
    private static final Instant END = START.plusSeconds(7200);

    @Inject
    WorkerContests workers;

    @Inject
    ExamApi exam;

    @Inject
    TradeApi trades;

    @Test
    void start_is_refused_a_millisecond_before_the_window_and_granted_at_its_first() {
        long round = announced();
        Person worker = entered(round);
        clock.set(START.minusMillis(1));
        assertThatThrownBy(() -> start(worker, round)).isInstanceOf(RoundNotStarted.class);
        clock.set(START);
        assertThat(start(worker, round).deadline()).isEqualTo(START.plusSeconds(3600));
    }

    @Test
    void start_is_granted_in_the_last_millisecond_and_refused_at_the_end() {
        long round = announced();
        Person last = entered(round);
        Person late = entered(round);
        clock.set(END.minusMillis(1));
        assertThat(start(last, round).deadline()).isEqualTo(END);
        clock.set(END);
        assertThatThrownBy(() -> start(late, round)).isInstanceOf(RoundFinished.class);
    }

    @Test
    void worker_who_has_not_entered_is_told_to() {
        long round = contests.running(town.county(), organiser.id());
        Person worker = worker();
        assertThatThrownBy(() -> start(worker, round)).isInstanceOf(NotEntered.class);
    }

    @Test
    void entering_twice_is_entering_once() {
        long round = announced();
        Person worker = entered(round);
        entering.enter(worker.id(), contests.contestOf(round), null, null);
        assertThat(sql.number("SELECT COUNT(*) FROM contest_entry WHERE member_id = ?", worker.id()))
                .isEqualTo(1);
        assertThat(card(worker, round).entered()).isTrue();
    }

    @Test
    void nobody_enters_once_the_window_has_closed() {
        long round = announced();
        Person worker = worker();
        clock.set(END);
        assertThatThrownBy(() -> entering.enter(worker.id(), contests.contestOf(round), null, null))
                .isInstanceOf(RoundFinished.class);
    }

    @Test
    void contest_one_may_not_enter_does_not_exist() {
        long trade = trades.ensure("6-31-01-03", "电工", Set.of(5, 4, 3)).id();
        Person fits = identity.member(town.teamOfA(), "孙合适", trade, 4);
        Person wrongLevel = identity.member(town.teamOfA(), "钱一级", trade, 5);
        Person ofB = identity.member(town.teamOfB(), "周乙方");
        long ofA = published(new EligibilityDraft(List.of(town.companyA()), List.of(), List.of()));
        long ofTrade = published(new EligibilityDraft(List.of(), List.of(trade), List.of()));
        long ofLevels = published(new EligibilityDraft(List.of(), List.of(), List.of(3, 4)));

        assertThat(rounds(fits)).contains(ofA, ofTrade, ofLevels);
        assertThat(rounds(wrongLevel)).contains(ofA, ofTrade).doesNotContain(ofLevels);
        assertThat(rounds(ofB)).doesNotContain(ofA, ofTrade, ofLevels);
        for (long round : List.of(ofA, ofTrade, ofLevels)) {
            long contest = contests.contestOf(round);
            assertThatThrownBy(() -> workers.view(ofB.id(), contest)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> entering.enter(ofB.id(), contest, null, null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> start(ofB, round)).isInstanceOf(NotFound.class);
        }
        assertThat(http().as(ofB.cookie())
                        .get("/api/contests/" + contests.contestOf(ofA))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void draft_does_not_exist_for_workers() {
        long contest = context.getBean(ContestDrafts.class)
                .create(
                        organiser.id(),
                        context.getBean(IdentityApi.class).organisation(town.county()),
                        contests.draft(town.county()),
                        clock.instant());
        Person worker = worker();
        assertThatThrownBy(() -> workers.view(worker.id(), contest)).isInstanceOf(NotFound.class);
        assertThat(workers.list(worker.id(), null, ALL).items())
                .extracting(ContestCard::id)
                .doesNotContain(contest);
    }

    @Test
    void every_try_gets_its_number_and_the_one_after_the_last_is_refused() {
        long round = contests.published(
                ContestFixture.with(contests.draft(town.county()), RevealRule.AFTER_ROUND, 2), organiser.id());
        Person worker = entered(round);
        AttemptView first = start(worker, round);
        contests.exam().submit(first.id());
        AttemptView second = start(worker, round);
        contests.exam().submit(second.id());

        assertThat(List.of(first.tryNo(), second.tryNo())).containsExactly(1, 2);
        assertThatThrownBy(() -> start(worker, round)).isInstanceOf(NoTriesLeft.class);
        assertThat(seen(worker, round).triesUsed()).isEqualTo(2);
    }

    @Test
    void two_starts_at_once_give_one_attempt() throws Exception {
        long round = contests.running(town.county(), organiser.id());
        Person worker = entered(round);
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<Long> start = () -> {
            together.await();
            return start(worker, round).id();
        };
        try (ExecutorService phones = Executors.newFixedThreadPool(8)) {
            List<Future<Long>> started =
                    phones.invokeAll(List.of(start, start, start, start, start, start, start, start));
            for (Future<Long> attempt : started) {
                assertThat(attempt.get()).isEqualTo(started.getFirst().get());
            }
        }
        assertThat(exam.counts(Occasion.round(round)).open()).isEqualTo(1);
    }

    @Test
    void open_attempt_is_given_back_after_the_end_where_extra_time_is_left() {
        long round = announced();
        Person worker = entered(round);
        clock.set(END.minusSeconds(60));
        AttemptView started = start(worker, round);
        exam.grantExtra(Occasion.round(round), worker.id(), Duration.ofMinutes(10), organiser.id(), "停电");
        clock.set(END.plusSeconds(60));
        AttemptView again = start(worker, round);
        assertThat(again.id()).isEqualTo(started.id());
        assertThat(again.deadline()).isEqualTo(END.plusSeconds(600));
    }

    @Test
    void list_knows_where_each_contest_and_each_worker_stands() {
        long round = announced();
        Person worker = worker();
        assertThat(card(worker, round).state()).isEqualTo(RoundPhase.ANNOUNCED);
        assertThat(card(worker, round).attemptState()).isEqualTo(AttemptProgress.NONE);
        entering.enter(worker.id(), contests.contestOf(round), null, null);
        clock.set(START);
        AttemptView attempt = start(worker, round);
        assertThat(card(worker, round).state()).isEqualTo(RoundPhase.RUNNING);
        assertThat(card(worker, round).attemptState()).isEqualTo(AttemptProgress.OPEN);
        contests.exam().submit(attempt.id());
        clock.set(END);
        assertThat(card(worker, round).state()).isEqualTo(RoundPhase.FINISHED);
        assertThat(card(worker, round).attemptState()).isEqualTo(AttemptProgress.SUBMITTED);
        assertThat(workers.list(worker.id(), RoundPhase.RUNNING, ALL).items())
                .extracting(ContestCard::roundId)
                .doesNotContain(round);
    }

    @Test
    void rules_are_told_in_plain_words() {
        long round = contests.running(town.county(), organiser.id());
        assertThat(seen(worker(), round).rules())
                .anyMatch(rule -> rule.contains("2026年11月21日 10:00 至 2026年11月21日 12:00"))
                .anyMatch(rule -> rule.contains("试卷共 10 题，满分 20 分"))
                .anyMatch(rule -> rule.contains("得分相同，用时短的在前"))
                .anyMatch(rule -> rule.contains("只有 1 次答题机会"));
    }

    private ContestView.RoundView seen(Person worker, long round) {
        return workers.view(worker.id(), contests.contestOf(round))
                .events()
                .getFirst()
                .rounds()
                .getFirst();
    }

    private long announced() {
        ContestDraft draft = contests.draft(town.county());
        return contests.published(ContestFixture.with(draft, START, END), organiser.id());
    }

    private long published(EligibilityDraft eligibility) {
        return contests.published(ContestFixture.with(contests.draft(town.county()), eligibility), organiser.id());
    }

    private Person worker() {
        return identity.member(town.teamOfA(), "张建华");
    }

    private Person entered(long round) {
        Person worker = worker();
        entering.enter(worker.id(), contests.contestOf(round), null, null);
        return worker;
    }

    private ContestCard card(Person worker, long round) {
        return workers.list(worker.id(), null, ALL).items().stream()
                .filter(card -> card.roundId() == round)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> rounds(Person worker) {
        return workers.list(worker.id(), null, ALL).items().stream()
                .map(ContestCard::roundId)
                .toList();
    }
}
