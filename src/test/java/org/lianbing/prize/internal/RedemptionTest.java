package org.lianbing.prize.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;
import org.lianbing.platform.Sql;
import org.lianbing.points.PointsApi;
import org.lianbing.points.PointsAudit;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.Simultaneously;

class RedemptionTest extends ServiceTest {
    @Inject
    RedeemPrize redeem;

    @Inject
    EndRedemption end;

    @Inject
    ExpireRedemptionsJob expire;

    @Inject
    Redemptions redemptions;

    @Inject
    Prizes prizes;

    @Inject
    PointsApi points;

    @Inject
    PointsAudit audit;

    @Inject
    Redis redis;

    @Inject
    RedisKeys keys;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    private PrizeTestCity city;

    @BeforeEach
    void settle() {
        city = new PrizeTestCity(context);
    }

    @Test
    void a_thousand_people_at_once_get_exactly_ten_prizes() {
        long prize = city.prize(10, 150, 1);
        List<Caller> crowd =
                city.rich(1_000, 1, clock.instant()).stream().map(city::caller).toList();
        List<String> outcomes = Simultaneously.run(
                crowd.size(),
                number -> outcome(
                        () -> "order " + redeem.redeem(crowd.get(number), prize, "crowd-%04d".formatted(number))));

        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.startsWith("order"))
                .as("nobody is turned away for another reason than that all is gone")
                .containsOnly("prize.sold-out");
        assertThat(outcomes).filteredOn(outcome -> outcome.startsWith("order")).hasSize(10);
        assertThat(prizes.find(prize).orElseThrow().stockLeft()).isZero();
        assertThat(points.balances(crowd.stream().map(Caller::memberId).toList())
                        .values())
                .filteredOn(balance -> balance == 50)
                .hasSize(10);
        assertReplayAgrees();
    }

    @Test
    void a_malformed_request_takes_no_place_from_those_behind_it() {
        long prize = city.prize(1, 150, 1);
        List<Caller> two =
                city.rich(2, 1, clock.instant()).stream().map(city::caller).toList();
        assertThat(outcome(() -> redeem.redeem(two.getFirst(), prize, "short")))
                .isEqualTo("platform.idempotency-key-invalid");
        assertThat(redis.sync().exists(keys.prize(prize, "left")))
                .as("the gate was not asked")
                .isZero();
        assertThat(outcome(() -> "order " + redeem.redeem(two.getLast(), prize, "behind-it")))
                .startsWith("order");
    }

    @Test
    void the_same_request_five_times_at_once_is_one_order() {
        long prize = city.prize(10, 150, 5);
        Caller caller = city.caller(city.rich(1, 5, clock.instant()).getFirst());
        List<Long> orders = Simultaneously.run(5, number -> redeem.redeem(caller, prize, "same-key-1"));
        assertThat(orders).hasSize(5).containsOnly(orders.getFirst());
        assertThat(points.balance(caller.memberId())).isEqualTo(850);
        assertThat(redeem.redeem(caller, prize, "same-key-1")).isEqualTo(orders.getFirst());
        assertReplayAgrees();
    }

    @Test
    void the_same_key_for_another_prize_is_refused() {
        Caller caller = city.caller(city.rich(1, 5, clock.instant()).getFirst());
        redeem.redeem(caller, city.prize(10, 150, 5), "other-body");
        long other = city.prize(10, 150, 5);
        assertThat(outcome(() -> redeem.redeem(caller, other, "other-body")))
                .isEqualTo("platform.idempotency-key-reused");
        assertThat(points.balance(caller.memberId())).isEqualTo(850);
    }

    @Test
    void limit_per_member_holds_against_eight_requests_at_once() {
        long prize = city.prize(10, 100, 2);
        Caller caller = city.caller(city.rich(1, 5, clock.instant()).getFirst());
        List<String> outcomes = Simultaneously.run(
                8, number -> outcome(() -> "order " + redeem.redeem(caller, prize, "limited-" + number)));
        assertThat(outcomes).filteredOn(outcome -> outcome.startsWith("order")).hasSize(2);
        assertThat(outcomes).filteredOn("prize.limit-reached"::equals).hasSize(6);
        assertReplayAgrees();
    }

    @Test
    void one_wallet_is_never_spent_twice_by_orders_for_different_prizes() {
        List<Long> three = List.of(city.prize(5, 150, 1), city.prize(5, 150, 1), city.prize(5, 150, 1));
        Caller caller = city.caller(city.rich(1, 1, clock.instant()).getFirst());
        List<String> outcomes = Simultaneously.run(
                3, number -> outcome(() -> "order " + redeem.redeem(caller, three.get(number), "wallet-" + number)));
        assertThat(outcomes).filteredOn(outcome -> outcome.startsWith("order")).hasSize(1);
        assertThat(outcomes).filteredOn("points.not-enough"::equals).hasSize(2);
        assertThat(points.balance(caller.memberId())).isEqualTo(50);
        assertReplayAgrees();
    }

    @Test
    void cancelling_five_times_at_once_gives_back_once_and_the_prize_can_be_had_again() {
        long prize = city.prize(1, 150, 1);
        List<Person> two = city.rich(2, 1, clock.instant());
        Caller first = city.caller(two.getFirst());
        Caller second = city.caller(two.getLast());
        long order = redeem.redeem(first, prize, "to-cancel");
        assertThat(outcome(() -> redeem.redeem(second, prize, "too-late"))).isEqualTo("prize.sold-out");

        RedemptionRow row = redemptions.find(order).orElseThrow();
        assertThat(Simultaneously.run(5, number -> {
                    end.cancel(row);
                    return true;
                }))
                .hasSize(5);
        assertThat(points.balance(first.memberId())).isEqualTo(200);
        assertThat(prizes.find(prize).orElseThrow().stockLeft()).isEqualTo(1);
        assertThat(redeem.redeem(second, prize, "second-chance")).isGreaterThan(order);
        assertReplayAgrees();
    }

    @Test
    void flushall_hides_no_order_and_the_gate_is_built_again() {
        long prize = city.prize(2, 150, 1);
        List<Caller> three =
                city.rich(3, 1, clock.instant()).stream().map(city::caller).toList();
        long order = redeem.redeem(three.getFirst(), prize, "before-flush");
        redis.sync().flushall();
        assertThat(redeem.redeem(three.getFirst(), prize, "before-flush")).isEqualTo(order);
        redeem.redeem(three.get(1), prize, "after-flush");
        redis.sync().flushall();
        assertThat(outcome(() -> redeem.redeem(three.get(2), prize, "nothing-left")))
                .isEqualTo("prize.sold-out");
        assertThat(redeem.redeem(three.getFirst(), prize, "before-flush")).isEqualTo(order);
        assertReplayAgrees();
    }

    @Test
    void a_gate_that_lets_too_many_in_leaves_the_decision_to_the_database() {
        long prize = city.prize(1, 150, 1);
        List<Caller> many =
                city.rich(8, 1, clock.instant()).stream().map(city::caller).toList();
        redeem.redeem(many.getFirst(), prize, "the-only-one");
        redis.sync().set(keys.prize(prize, "left"), "100");
        List<String> outcomes = Simultaneously.run(
                7, number -> outcome(() -> "order " + redeem.redeem(many.get(number + 1), prize, "allured-" + number)));
        assertThat(outcomes).containsOnly("prize.sold-out");
        assertReplayAgrees();
    }

    @Test
    void the_gate_forgets_its_counter_within_seconds() {
        long prize = city.prize(1, 150, 1);
        redeem.redeem(city.caller(city.rich(1, 1, clock.instant()).getFirst()), prize, "any-order");
        assertThat(redis.sync().pttl(keys.prize(prize, "left"))).isBetween(1L, 3_000L);
    }

    @Test
    void an_order_waits_until_its_last_millisecond_and_then_points_and_stock_return_once() {
        long prize = city.prize(1, 150, 1);
        Caller caller = city.caller(city.rich(1, 1, clock.instant()).getFirst());
        long order = redeem.redeem(caller, prize, "forgotten");
        clock.advance(Duration.ofDays(30).minusMillis(1));
        expire.run();
        assertThat(redemptions.find(order).orElseThrow().state()).isEqualTo(RedemptionState.READY);
        clock.advance(Duration.ofMillis(1));
        assertThat(Simultaneously.run(3, number -> {
                    expire.run();
                    return true;
                }))
                .hasSize(3);
        assertThat(redemptions.find(order).orElseThrow().state()).isEqualTo(RedemptionState.EXPIRED);
        assertThat(points.balance(caller.memberId())).isEqualTo(200);
        assertThat(outcome(() -> {
                    end.cancel(redemptions.find(order).orElseThrow());
                    return "cancelled";
                }))
                .isEqualTo("prize.not-cancellable");
        assertReplayAgrees();
    }

    @Test
    void over_http_the_owner_gets_code_and_qr_and_nobody_else_does() throws Exception {
        long prize = city.prize(3, 150, 1);
        List<Person> two = city.rich(2, 1, clock.instant());
        var owner = http().as(two.getFirst().cookie());
        var stranger = http().as(two.getLast().cookie());
        String body = "{\"prizeId\":" + prize + "}";

        var missing = owner.post("/api/redemptions", body);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("platform.idempotency-key-missing");

        var made = owner.header("Idempotency-Key", "over-http-1").post("/api/redemptions", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        RedemptionView view = json.readValue(made.body(), RedemptionView.class);
        assertThat(view.pickupDigits()).matches("[0-9]{10}");
        assertThat(view.state()).isEqualTo(RedemptionState.READY);
        var qr = owner.get(String.valueOf(view.qrUrl()));
        assertThat(qr.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(read(qr.body())).isEqualTo(view.pickupUrl()).contains("/k/");

        assertThat(stranger.get("/api/redemptions/" + view.id()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/redemptions/" + view.id() + "/qr.svg").statusCode())
                .isEqualTo(404);
        assertThat(stranger.post("/api/redemptions/" + view.id() + "/cancel").statusCode())
                .isEqualTo(404);
        assertThat(owner.get("/api/redemptions").body()).contains("\"total\":1");

        var cancelled = owner.post("/api/redemptions/" + view.id() + "/cancel");
        assertThat(cancelled.body()).contains("\"CANCELLED\"").doesNotContain("pickupDigits");
        var poor = owner.header("Idempotency-Key", "over-http-2")
                .post("/api/redemptions", "{\"prizeId\":" + city.prize(1, 201, 1) + "}");
        assertThat(poor.statusCode()).isEqualTo(409);
        assertThat(poor.body()).contains("points.not-enough", "\"balance\":200", "\"price\":201");
    }

    @Test
    void a_prize_of_another_company_does_not_exist() {
        long prize = city.prize(city.town.companyB(), 5, 100, 1);
        Person worker = city.rich(1, 1, clock.instant()).getFirst();
        var reply = http().as(worker.cookie())
                .header("Idempotency-Key", "not-for-me")
                .post("/api/redemptions", "{\"prizeId\":" + prize + "}");
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(http().as(worker.cookie()).get("/api/prizes/" + prize).statusCode())
                .isEqualTo(404);
        assertThat(points.balance(worker.id())).isEqualTo(200);
    }

    @Test
    void the_database_itself_refuses_negative_stock_and_replay_sees_what_is_missing() {
        long prize = city.prize(1, 150, 1);
        assertThatThrownBy(() -> sql.update("UPDATE prize_item SET stock_left = -1 WHERE id = ?", prize))
                .hasMessageContaining("prize_stock_not_negative");
        redeem.redeem(city.caller(city.rich(1, 1, clock.instant()).getFirst()), prize, "seen-by-replay");
        sql.update("UPDATE prize_item SET stock_left = 7 WHERE id = ?", prize);
        assertThat(audit.replay().differences()).contains(new PointsAudit.Difference("stock of prize " + prize, 0, 7));
        sql.update("UPDATE prize_item SET stock_left = 0 WHERE id = ?", prize);
        sql.update("UPDATE prize_redemption SET state = 'CANCELLED', ended_at = created_at WHERE prize_id = ?", prize);
        assertThat(audit.replay().differences())
                .extracting(PointsAudit.Difference::subject)
                .anyMatch(subject -> subject.startsWith("order "));
        sql.update("UPDATE prize_redemption SET state = 'READY', ended_at = NULL WHERE prize_id = ?", prize);
        assertReplayAgrees();
    }

    private void assertReplayAgrees() {
        assertThat(audit.replay().differences()).isEmpty();
        assertThat(sql.number("SELECT COUNT(*) FROM points_account WHERE balance < 0"))
                .isZero();
    }

    private static String outcome(Supplier<?> deed) {
        try {
            return String.valueOf(deed.get());
        } catch (Problem refusal) {
            return refusal.code();
        }
    }

    /** Reads the code as a scanner would, from the drawn modules. */
    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) - 4;
        BitMatrix modules = new BitMatrix(side, side);
        Matcher dark = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (dark.find()) {
            modules.set(Integer.parseInt(dark.group(1)) - 2, Integer.parseInt(dark.group(2)) - 2);
        }
        return new Decoder().decode(modules).getText();
    }
}
