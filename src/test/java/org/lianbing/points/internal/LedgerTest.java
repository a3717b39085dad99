package org.lianbing.points.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestPlaced;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.EarningPeriod;
import org.lianbing.points.NotEnoughPoints;
import org.lianbing.points.PointsApi;
import org.lianbing.points.PointsAudit;
import org.lianbing.practice.QuestionJudged;
import org.lianbing.testing.Outboxes;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.Simultaneously;

class LedgerTest extends ServiceTest {
    private static final AtomicLong MEMBERS = new AtomicLong(1_000);

    @Inject
    PointsApi points;

    @Inject
    PointsAudit audit;

    @Inject
    Ledger ledger;

    @Inject
    Wallets wallets;

    @Inject
    Entries entries;

    @Inject
    EarnedSums sums;

    @Inject
    Outbox outbox;

    @Inject
    TransactionRetry transactions;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    ReplayLedgerCommand replayCommand;

    private long someone() {
        return MEMBERS.incrementAndGet();
    }

    private void judged(long who, long question, boolean right, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));
        record(QuestionJudged.TOPIC, who, new QuestionJudged(who, question, 1, 1, right, right, false, at, day, null));
    }

    private void record(String topic, long who, Object fact) {
        transactions.inTransaction(() -> {
            try {
                outbox.record(topic, who, json.writeValueAsString(fact));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void right_answer_earns_once_per_question_and_day_and_the_first_practice_earns_two() {
        long who = someone();
        judged(who, 1, true, clock.instant());
        judged(who, 1, true, clock.instant().plusSeconds(5));
        judged(who, 2, false, clock.instant());
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(3);

        judged(who, 1, true, clock.instant().plus(Duration.ofDays(1)));
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(6);
    }

    @Test
    void what_she_judged_herself_counts_as_practice_and_earns_nothing_more() {
        long who = someone();
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        record(
                QuestionJudged.TOPIC,
                who,
                new QuestionJudged(who, 1, 1, 1, true, true, true, clock.instant(), day, null));
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(2);
    }

    @Test
    void a_fact_delivered_twice_earns_once() {
        long who = someone();
        judged(who, 1, true, clock.instant());
        Outboxes.drain(context);
        judged(who, 1, true, clock.instant());
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(3);
        assertThat(entries.countOfMember(who)).isEqualTo(2);
    }

    @Test
    void the_daily_cap_holds_within_a_batch_and_across_batches() {
        long who = someone();
        IntStream.range(0, 25).forEach(question -> judged(who, question, true, clock.instant()));
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(27);
        IntStream.range(25, 60).forEach(question -> judged(who, question, true, clock.instant()));
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(32);
    }

    @Test
    void the_day_begins_at_midnight_of_the_city() {
        long who = someone();
        judged(who, 1, true, Instant.parse("2026-11-21T15:59:59.999Z"));
        judged(who, 1, true, Instant.parse("2026-11-21T16:00:00Z"));
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(6);
    }

    @Test
    void places_and_finished_rounds_earn_once_each() {
        long who = someone();
        for (int repeat = 0; repeat < 2; repeat++) {
            for (int tryNo = 1; tryNo <= 2; tryNo++) {
                String marked = "{\"attemptId\":" + tryNo + ",\"occasion\":\"round:7\",\"memberId\":" + who
                        + ",\"scoreTenths\":10,\"rightCount\":1,\"tryNo\":" + tryNo + "}";
                transactions.inTransaction(() -> outbox.record("exam.attempt-marked", who, marked));
            }
            transactions.inTransaction(() -> outbox.record(
                    "exam.attempt-marked", who, "{\"attemptId\":9,\"occasion\":\"mock:7\",\"memberId\":" + who + "}"));
            record(ContestPlaced.TOPIC, who, new ContestPlaced(7, who, 2, 10, 9));
        }
        Outboxes.drain(context);
        assertThat(points.balance(who)).isEqualTo(110);
        assertThat(entries.ofMember(who, PageRequest.of(0, 10)))
                .extracting(Entries.Movement::text)
                .containsExactlyInAnyOrder("竞赛获得第 2 名", "参加竞赛并交卷");
    }

    @Test
    void ten_ranks_earn_and_the_eleventh_does_not() {
        assertThat(AwardPointsOnContestPlaced.ruleFor(1)).contains(Rule.CONTEST_FIRST);
        assertThat(AwardPointsOnContestPlaced.ruleFor(3)).contains(Rule.CONTEST_PODIUM);
        assertThat(AwardPointsOnContestPlaced.ruleFor(4)).contains(Rule.CONTEST_TOP_TEN);
        assertThat(AwardPointsOnContestPlaced.ruleFor(10)).contains(Rule.CONTEST_TOP_TEN);
        assertThat(AwardPointsOnContestPlaced.ruleFor(11)).isEmpty();
        assertThat(AwardPointsOnContestPlaced.ruleFor(0)).isEmpty();
    }

    @Test
    void spending_more_than_the_wallet_holds_is_refused_and_writes_nothing() {
        long who = someone();
        LedgerTestAccess.firstPlaces(context, List.of(who), 1, clock.instant());
        assertThatThrownBy(() -> spend(who, 201, "r1"))
                .isInstanceOfSatisfying(
                        NotEnoughPoints.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry("balance", 200L)
                                .containsEntry("price", 201L));
        assertThatThrownBy(() -> spend(someone(), 1, "r2")).isInstanceOf(NotEnoughPoints.class);
        assertThat(points.balance(who)).isEqualTo(200);
        assertThat(entries.countOfMember(who)).isEqualTo(1);
    }

    @Test
    void twenty_simultaneous_spends_never_overdraw() {
        long who = someone();
        LedgerTestAccess.firstPlaces(context, List.of(who), 1, clock.instant());
        long spent = simultaneously(20, number -> {
            try {
                spend(who, 50, "race" + number);
                return 1L;
            } catch (NotEnoughPoints refused) {
                return 0L;
            }
        });
        assertThat(spent).isEqualTo(4);
        assertThat(points.balance(who)).isZero();
        assertThat(audit.replay().differences()).isEmpty();
    }

    @Test
    void locking_known_wallets_takes_no_snapshot_that_a_smaller_batch_could_break() {
        long one = someone();
        long other = someone();
        AtomicInteger tried = new AtomicInteger();
        transactions.inTransaction(() -> {
            ledger.earn(List.of(finished(one, "a"), finished(other, "a")));
            wallets.openAndLock(List.of(one, other));
        });

        int tries = transactions.inTransaction(() -> {
            tried.incrementAndGet();
            wallets.openAndLock(List.of(one));
            Simultaneously.run(1, number -> {
                transactions.inTransaction(() -> ledger.earn(List.of(finished(other, "b"))));
                return number;
            });
            // Were a snapshot taken with the first lock, this one would be refused (1020).
            wallets.openAndLock(List.of(other));
            return tried.get();
        });

        assertThat(tries).isOne();
    }

    private static Grant finished(long who, String source) {
        return new Grant(who, Rule.CONTEST_FINISHED, source + who, Instant.now(), "交卷");
    }

    @Test
    void given_back_once_however_often_it_is_asked() {
        long who = someone();
        LedgerTestAccess.firstPlaces(context, List.of(who), 1, clock.instant());
        spend(who, 120, "back");
        long moved = simultaneously(
                5, number -> transactions.inTransaction(() -> points.giveBack("test.order", "back", "退回")) ? 1L : 0L);
        assertThat(moved).isEqualTo(1);
        assertThat(points.balance(who)).isEqualTo(200);
        assertThat(earned(who, EarningPeriod.Kind.ALL)).isEqualTo(200);
    }

    @Test
    void the_same_source_is_never_spent_twice() {
        long who = someone();
        LedgerTestAccess.firstPlaces(context, List.of(who), 1, clock.instant());
        spend(who, 10, "same");
        assertThatThrownBy(() -> spend(who, 10, "same")).isInstanceOf(IllegalStateException.class);
        assertThat(points.balance(who)).isEqualTo(190);
    }

    @Test
    void a_corrected_earning_leaves_wallet_and_boards() {
        long who = someone();
        LedgerTestAccess.firstPlaces(context, List.of(who), 2, clock.instant());
        assertThat(earned(who, EarningPeriod.Kind.ALL)).isEqualTo(400);
        transactions.inTransaction(() -> ledger.reverse(Rule.CONTEST_FIRST, "test:0:" + who, "名次更正"));
        assertThat(points.balance(who)).isEqualTo(200);
        assertThat(earned(who, EarningPeriod.Kind.ALL)).isEqualTo(200);
        assertThat(audit.replay().differences()).isEmpty();
    }

    @Test
    void the_database_itself_refuses_a_negative_wallet() {
        long who = someone();
        LedgerTestAccess.firstPlaces(context, List.of(who), 1, clock.instant());
        assertThatThrownBy(() -> sql.update("UPDATE points_account SET balance = -1 WHERE member_id = ?", who))
                .hasMessageContaining("points_wallet_not_negative");
        assertThatThrownBy(() -> sql.update("UPDATE points_account SET balance = NULL WHERE member_id = ?", who))
                .hasMessageContaining("points_wallet_not_negative");
    }

    @Test
    void replay_finds_a_changed_balance_a_lost_entry_and_points_without_entries() {
        long who = someone();
        LedgerTestAccess.firstPlaces(context, List.of(who), 3, clock.instant());
        assertThat(audit.replay().differences()).isEmpty();

        transactions.inTransaction(() -> {
            sql.update("UPDATE points_account SET balance = balance + 5 WHERE member_id = ?", who);
            assertThat(audit.replay().differences())
                    .contains(new PointsAudit.Difference("wallet of member " + who, 600, 605));
            assertThatThrownBy(() -> replayCommand.run(List.of())).hasMessageContaining("wallet of member " + who);
            sql.update("UPDATE points_account SET balance = balance - 5 WHERE member_id = ?", who);
        });
        long stranger = someone();
        transactions.inTransaction(() -> {
            sql.update(
                    "INSERT INTO points_account (kind, code, member_id, balance) VALUES ('WALLET', ?, ?, 9)",
                    "wallet:" + stranger,
                    stranger);
            assertThat(audit.replay().differences())
                    .contains(new PointsAudit.Difference("points_account of member " + stranger, 0, 9));
            sql.update("DELETE FROM points_account WHERE member_id = ?", stranger);
        });
        transactions.inTransaction(() -> {
            sql.update("UPDATE points_entry SET amount = 100 WHERE source_id = ?", "test:1:" + who);
            assertThat(audit.replay().agrees()).isFalse();
            sql.update("UPDATE points_entry SET amount = 200 WHERE source_id = ?", "test:1:" + who);
        });
        assertThat(audit.replay().differences()).isEmpty();
        assertThat(replayCommand.run(List.of()).getFirst()).startsWith("积分账一致");
    }

    private long earned(long who, EarningPeriod.Kind kind) {
        EarningPeriod period = EarningPeriod.of(kind, sums.dayOf(clock.instant()));
        return sums.of(List.of(who), List.of(period)).stream()
                .mapToLong(sum -> sum.points())
                .sum();
    }

    private void spend(long who, long amount, String sourceId) {
        transactions.inTransaction(() -> points.spend(who, amount, "test:1", "test.order", sourceId, "测试兑换"));
    }

    private static long simultaneously(int times, IntFunction<Long> deed) {
        return Simultaneously.run(times, deed).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
