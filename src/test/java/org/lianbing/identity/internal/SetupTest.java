package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** One life of an empty service: nobody, then a first administrator, then no second one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest extends ServiceTest {
    @Inject
    IdentityStartupNote note;

    @Inject
    Sql sql;

    @Test
    @Order(1)
    void the_start_prints_a_link_that_is_stored_only_as_its_hash_and_ends_after_a_day() {
        String token = offeredToken();

        assertThat(http().get("/api/setup/" + token).body()).isEqualTo("{\"valid\":true}");
        assertThat(http().get("/api/setup/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(sql.number("SELECT COUNT(*) FROM identity_setup_link WHERE token_hash = UNHEX(?)", token))
                .isZero();
        clock.advance(Duration.ofHours(24));
        assertThat(http().get("/api/setup/" + token).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void the_link_makes_the_city_and_its_administrator_once() {
        String token = offeredToken();
        String other = offeredToken();
        String number = IdentityFixture.newIdNumber();

        HttpResponse<String> weak = setUp(token, number, "12345678");
        HttpResponse<String> answer = setUp(token, number, "门前的老槐树开花了");

        assertThat(weak.body()).contains("identity.password-too-weak");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"roles\":[\"WORKER\",\"ORGANISER\",\"ADMINISTRATOR\"]", "蒙城市总工会");
        assertThat(http().as(LoginTest.cookie(answer, "lb_session"))
                        .get("/api/organiser/organisations")
                        .body())
                .contains("\"kind\":\"CITY\"", "蒙城市总工会");
        assertThat(LoginTest.login(http(), number, "门前的老槐树开花了").statusCode()).isEqualTo(200);
        assertThat(http().get("/api/auth/contact").body()).contains("练兵办公室", "0558-5550100");
        assertThat(LoginTest.login(http(), IdentityFixture.newIdNumber(), "wrong-password")
                        .body())
                .contains("0558-5550100");
        assertThat(setUp(token, IdentityFixture.newIdNumber(), "门前的老槐树开花了").statusCode())
                .isEqualTo(404);
        assertThat(setUp(other, IdentityFixture.newIdNumber(), "门前的老槐树开花了").statusCode())
                .isEqualTo(404);
        assertThat(note.rows("http://localhost", false)).isEmpty();
    }

    private String offeredToken() {
        String row = note.rows("http://localhost:8080", false).getFirst().value();
        assertThat(row).startsWith("http://localhost:8080/console/#/setup/");
        return row.substring(row.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> setUp(String token, String number, String password) {
        return http().post("/api/setup/" + token, """
                        {"idNumber":"%s","name":"管理员","password":"%s","organisationName":"蒙城市总工会",
                         "contactName":"练兵办公室","contactPhone":"0558-5550100"}
                        """.formatted(number, password));
    }
}
