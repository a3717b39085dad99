package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

class SessionsTest extends ServiceTest {
    @Inject
    SessionRepository rows;

    @Inject
    Sessions sessions;

    @Inject
    ClearIdentity clear;

    @Inject
    Sql sql;

    private IdentityFixture identity;
    private long team;

    @BeforeAll
    void town() {
        identity = new IdentityFixture(context);
        team = identity.town().teamOfA();
    }

    @Test
    void a_session_says_who_is_logged_in() {
        Person organiser = identity.memberWithRole(identity.town().county(), "组织者", Roles.ORGANISER);

        HttpResponse<String> answer = http().as(organiser.cookie()).get("/api/auth/session");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"memberId\":" + organiser.id(), "\"roles\":[\"WORKER\",\"ORGANISER\"]", "\"unit\":{")
                .doesNotContain(organiser.idNumber());
    }

    @Test
    void without_a_session_or_with_a_made_up_one_nobody_is_logged_in() {
        assertNotLoggedIn(http().get("/api/auth/session"));
        assertNotLoggedIn(http().get("/api/me/messages"));
        assertNotLoggedIn(http().as("lb_session=" + "0".repeat(64)).get("/api/me/messages"));
        assertNotLoggedIn(http().as("lb_session=x").get("/api/me/messages"));
    }

    @Test
    void an_unknown_path_is_not_found_whoever_asks() {
        HttpResponse<String> answer = http().get("/api/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void a_worker_may_not_open_the_organisers_doors() {
        HttpResponse<String> answer =
                http().as(identity.member(team, "张建华").cookie()).get("/api/organiser/members");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void logging_out_ends_the_session_at_once() {
        Person worker = identity.member(team, "张建华");
        assertThat(http().as(worker.cookie()).get("/api/auth/session").statusCode())
                .isEqualTo(200);

        HttpResponse<String> out = http().as(worker.cookie()).post("/api/auth/logout");

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(LoginTest.setCookies(out))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("lb_session=;").contains("Max-Age=0"));
        assertNotLoggedIn(http().as(worker.cookie()).get("/api/auth/session"));
    }

    @Test
    void a_session_revoked_on_another_instance_ends_here_within_the_cache_time() {
        Person worker = identity.member(team, "张建华");
        assertThat(http().as(worker.cookie()).get("/api/auth/session").statusCode())
                .isEqualTo(200);

        rows.removeAllOf(worker.id());

        assertThat(http().as(worker.cookie()).get("/api/auth/session").statusCode())
                .isEqualTo(200);
        clock.advance(Duration.ofSeconds(5));
        assertNotLoggedIn(http().as(worker.cookie()).get("/api/auth/session"));
    }

    @Test
    void a_session_ends_when_it_is_not_used_for_a_week() {
        Person worker = identity.member(team, "张建华");
        clock.advance(Duration.ofDays(6));
        assertThat(http().as(worker.cookie()).get("/api/auth/session").statusCode())
                .isEqualTo(200);
        clock.advance(Duration.ofDays(6));
        assertThat(http().as(worker.cookie()).get("/api/auth/session").statusCode())
                .isEqualTo(200);
        clock.advance(Duration.ofDays(7));
        assertNotLoggedIn(http().as(worker.cookie()).get("/api/auth/session"));
    }

    @Test
    void a_session_ends_after_thirty_days_however_much_it_is_used() {
        Person worker = identity.member(team, "张建华");
        for (int day = 0; day < 29; day += 5) {
            clock.advance(Duration.ofDays(5));
            http().as(worker.cookie()).get("/api/auth/session");
        }
        assertNotLoggedIn(http().as(worker.cookie()).get("/api/auth/session"));
    }

    @Test
    void the_database_holds_no_token() {
        String token = sessions.open(identity.member(team, "张建华").id());

        assertThat(sql.number(
                        "SELECT COUNT(*) FROM identity_session WHERE token_hash = UNHEX(?) OR token_hash = UNHEX(?)",
                        token,
                        token.substring(0, 64)))
                .isZero();
        assertThat(sql.number("SELECT COUNT(*) FROM identity_session WHERE token_hash = UNHEX(SHA2(?, 256))", token))
                .isEqualTo(1);
    }

    @Test
    void sessions_that_have_ended_are_removed_and_others_stay() {
        Person worker = identity.member(team, "张建华");
        clock.advance(Duration.ofDays(8));
        String fresh = identity.cookie(worker.id());

        clear.run();

        assertThat(sql.number("SELECT COUNT(*) FROM identity_session WHERE member_id = ?", worker.id()))
                .isEqualTo(1);
        assertThat(http().as(fresh).get("/api/auth/session").statusCode()).isEqualTo(200);
    }

    private static void assertNotLoggedIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("identity.not-logged-in");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }
}
