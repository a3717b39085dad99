package org.lianbing.prize.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Tokens;
import org.lianbing.points.PointsAudit;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.Simultaneously;

class PickupTest extends ServiceTest {
    @Inject
    RedeemPrize redeem;

    @Inject
    Redemptions redemptions;

    @Inject
    PickupCodes codes;

    @Inject
    Audit audit;

    @Inject
    PointsAudit ledger;

    @Inject
    ExpireRedemptionsJob expire;

    private PrizeTestCity city;
    private Person owner;
    private Person keeper;
    private long order;
    private PickupCodes.Code code;

    @BeforeEach
    void order() {
        city = new PrizeTestCity(context);
        owner = city.rich(1, 1, clock.instant()).getFirst();
        keeper = city.identity.memberWithRole(city.town.companyA(), "奖小满", Roles.PRIZE_KEEPER);
        order = redeem.redeem(city.caller(owner), city.prize(3, 150, 1), "key-" + Tokens.hex(8));
        code = codes.open(redemptions.find(order).orElseThrow().codeSealed());
    }

    private HttpResponse<String> handOver(Person by, String with) {
        return http().as(by.cookie()).post("/api/keeper/pickups/" + with + "/handover");
    }

    private HttpResponse<String> undo(Person by) {
        return http().as(by.cookie()).post("/api/keeper/pickups/" + code.token() + "/undo", "{\"reason\":\"点错了\"}");
    }

    @Test
    void keeper_finds_an_order_by_token_and_by_digits_and_sees_a_masked_name() {
        for (String typed : List.of(code.token(), code.digits(), code.digits().replaceFirst("(.{5})", "$1-"))) {
            var found = http().as(keeper.cookie()).get("/api/keeper/pickups/" + typed);
            assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
            assertThat(found.body()).contains("张*华", "甲酒业公司", "\"READY\"").doesNotContain("张建华");
        }
    }

    @Test
    void out_of_reach_looks_exactly_like_unknown_and_a_worker_has_no_counter() {
        Person elsewhere = city.identity.memberWithRole(city.town.companyB(), "外小满", Roles.PRIZE_KEEPER);
        var foreign = http().as(elsewhere.cookie()).get("/api/keeper/pickups/" + code.token());
        var unknown = http().as(elsewhere.cookie()).get("/api/keeper/pickups/" + Tokens.hex(16));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(handOver(elsewhere, code.token()).statusCode()).isEqualTo(404);
        assertThat(http().as(owner.cookie())
                        .get("/api/keeper/pickups/" + code.token())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void two_handovers_at_once_are_one_and_the_other_hears_when_and_by_whom() {
        List<HttpResponse<String>> replies = Simultaneously.run(2, number -> handOver(keeper, code.token()));
        assertThat(replies).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        HttpResponse<String> refused = replies.stream()
                .filter(reply -> reply.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.body()).contains("prize.already-handed-over", "11月21日 10:00", "奖小满");
        assertThat(http().as(keeper.cookie()).get("/api/keeper/handovers").body())
                .contains("\"total\":1");
        assertThat(audit.about(owner.id(), PageRequest.of(0, 10)).items())
                .extracting(Audit.Entry::action)
                .containsExactly("prize.hand-over");
        assertThat(http().as(owner.cookie())
                        .post("/api/redemptions/" + order + "/cancel")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void undo_within_ten_minutes_makes_it_ready_again() {
        handOver(keeper, code.digits());
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        var undone = undo(keeper);
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(undone.body()).contains("\"READY\"");
        assertThat(audit.about(owner.id(), PageRequest.of(0, 10)).items())
                .extracting(Audit.Entry::reason)
                .contains("点错了");
        assertThat(undo(keeper).body()).contains("prize.not-handed-over");
        assertThat(handOver(keeper, code.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void undo_after_exactly_ten_minutes_is_refused() {
        handOver(keeper, code.token());
        clock.advance(Duration.ofMinutes(10));
        var refused = undo(keeper);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("prize.undo-too-late");
        assertThat(redemptions.find(order).orElseThrow().state()).isEqualTo(RedemptionState.HANDED_OVER);
    }

    @Test
    void an_order_at_its_deadline_is_not_handed_over_even_before_the_job_ran() {
        clock.advance(Duration.ofDays(30));
        String cookie = city.identity.cookie(keeper.id());
        var refused = http().as(cookie).post("/api/keeper/pickups/" + code.token() + "/handover");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("prize.expired");
        expire.run();
        assertThat(ledger.replay().differences()).isEmpty();
    }

    @Test
    void guessing_digits_is_slowed_down_for_that_keeper_only() {
        for (int guess = 0; guess < 20; guess++) {
            assertThat(http().as(keeper.cookie())
                            .get("/api/keeper/pickups/" + Tokens.digits(10))
                            .statusCode())
                    .isEqualTo(404);
        }
        var refused = http().as(keeper.cookie()).get("/api/keeper/pickups/" + code.token());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        Person other = city.identity.memberWithRole(city.town.companyA(), "奖小圆", Roles.PRIZE_KEEPER);
        assertThat(handOver(other, code.token()).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(10));
        assertThat(http().as(keeper.cookie())
                        .get("/api/keeper/pickups/" + code.token())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_scanned_code_leads_to_the_keepers_page() {
        var link = http().get("/k/" + code.token());
        assertThat(link.statusCode()).isEqualTo(302);
        assertThat(link.headers().firstValue("Location")).contains("/#/keeper/" + code.token());
        assertThat(http().get("/k/..%2f..%2fevil").statusCode()).isEqualTo(404);
    }
}
