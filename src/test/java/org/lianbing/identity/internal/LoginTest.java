package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

class LoginTest extends ServiceTest {
    private static final AtomicInteger FRESH = new AtomicInteger();
    private static final String PASSWORD = "门前的老槐树开花了";

    @Inject
    Passwords passwords;

    @Inject
    ActivationCodes codes;

    private IdentityFixture identity;
    private long team;

    /** A small Argon2: these tests count how often it is computed, not how long it takes. */
    @Override
    public Map<String, String> getProperties() {
        Map<String, String> settings = new HashMap<>(super.getProperties());
        settings.put("lianbing.identity.hash-memory-kib", "256");
        return settings;
    }

    @BeforeAll
    void town() {
        identity = new IdentityFixture(context);
        team = identity.town().teamOfA();
    }

    /** Each test in a window of its own, so that no test's tries count against another's. */
    @BeforeEach
    void freshWindow() {
        clock.advance(Duration.ofHours(FRESH.incrementAndGet()));
    }

    @Test
    void the_first_login_activates_with_the_code_and_the_next_uses_the_password() {
        Person worker = identity.member(team, "张建华");
        String code = codes.issue(worker.id(), Duration.ofDays(14)).code();

        HttpResponse<String> activated = activate(http(), worker.idNumber(), code.toLowerCase(), PASSWORD);

        assertThat(activated.statusCode()).isEqualTo(200);
        assertThat(activated.body())
                .contains("\"name\":\"张建华\"", "\"roles\":[\"WORKER\"]", "\"organisationPath\":[\"亳州市总工会\",")
                .doesNotContain(worker.idNumber());
        assertThat(setCookies(activated))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("lb_session=")
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
        assertThat(login(http(), worker.idNumber(), PASSWORD).statusCode()).isEqualTo(200);
        assertThat(login(http(), worker.idNumber().toLowerCase(), PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void unknown_numbers_wrong_codes_and_activated_ones_get_the_same_answer_after_the_same_work() {
        Person activated = activatedWorker();
        Person waiting = identity.member(team, "王小明");
        String code = codes.issue(waiting.id(), Duration.ofDays(14)).code();
        Person expired = identity.member(team, "李小红");
        String old = codes.issue(expired.id(), Duration.ofSeconds(0)).code();

        List<HttpResponse<String>> answers = List.of(
                counted(1, () -> activate(http(), IdentityFixture.newIdNumber(), code, PASSWORD)),
                counted(1, () -> activate(http(), waiting.idNumber(), "WRWRWRWR", PASSWORD)),
                counted(1, () -> activate(http(), activated.idNumber(), code, PASSWORD)),
                counted(1, () -> activate(http(), expired.idNumber(), old, PASSWORD)));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(answers.getFirst().body()).contains("identity.credentials-wrong");
        });
    }

    @Test
    void unknown_numbers_and_wrong_passwords_get_the_same_answer_after_the_same_work() {
        Person activated = activatedWorker();
        Person waiting = identity.member(team, "王小明");

        List<HttpResponse<String>> answers = List.of(
                counted(1, () -> login(http(), IdentityFixture.newIdNumber(), PASSWORD)),
                counted(1, () -> login(http(), waiting.idNumber(), PASSWORD)),
                counted(1, () -> login(http(), activated.idNumber(), PASSWORD + "!")));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(answers.getFirst().body()).contains("identity.credentials-wrong");
            assertThat(setCookies(answer)).isEmpty();
        });
    }

    @Test
    void a_code_is_good_once() {
        Person worker = identity.member(team, "张建华");
        String code = codes.issue(worker.id(), Duration.ofDays(14)).code();
        assertThat(activate(http(), worker.idNumber(), code, PASSWORD).statusCode())
                .isEqualTo(200);

        assertThat(activate(http(), worker.idNumber(), code, "另一个很好的密码呀呀").statusCode())
                .isEqualTo(401);
        assertThat(login(http(), worker.idNumber(), PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void a_weak_password_or_no_consent_leaves_the_code_good() {
        Person worker = identity.member(team, "张建华");
        String code = codes.issue(worker.id(), Duration.ofDays(14)).code();

        HttpResponse<String> weak = activate(http(), worker.idNumber(), code, "12345678");
        HttpResponse<String> silent = http().post(
                        "/api/auth/activate",
                        "{\"idNumber\":\"%s\",\"code\":\"%s\",\"password\":\"%s\",\"privacyAccepted\":false}"
                                .formatted(worker.idNumber(), code, PASSWORD));

        assertThat(weak.body()).contains("identity.password-too-weak");
        assertThat(silent.body()).contains("identity.privacy-not-accepted");
        assertThat(activate(http(), worker.idNumber(), code, PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_mistyped_number_is_named_before_anything_is_looked_up() {
        HttpResponse<String> answer = counted(0, () -> login(http(), "110105194912310021", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("identity.id-number-invalid", "\"field\":\"idNumber\"");
    }

    @Test
    void the_eleventh_wrong_try_is_not_looked_at() {
        Person worker = activatedWorker();
        for (int i = 0; i < 10; i++) {
            assertThat(login(http(), worker.idNumber(), "wrong-" + i + "-guess").statusCode())
                    .isEqualTo(401);
        }

        HttpResponse<String> answer = counted(0, () -> login(http(), worker.idNumber(), PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("identity.too-many-tries", "retryAfterSeconds");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        clock.advance(Duration.ofMinutes(15));
        assertThat(login(http(), worker.idNumber(), PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void unknown_numbers_are_throttled_like_known_ones() {
        String nobody = IdentityFixture.newIdNumber();
        for (int i = 0; i < 10; i++) {
            assertThat(login(http(), nobody, "wrong-" + i + "-guess").statusCode())
                    .isEqualTo(401);
        }
        assertThat(login(http(), nobody, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void an_attacker_cannot_lock_a_worker_out_of_her_own_phone() {
        Person worker = activatedWorker();
        String phone = cookie(login(http(), worker.idNumber(), PASSWORD), "lb_device");
        for (int i = 0; i < 30; i++) {
            login(http(), worker.idNumber(), "wrong-" + i + "-guess");
        }

        assertThat(login(http(), worker.idNumber(), PASSWORD).statusCode()).isEqualTo(429);
        assertThat(login(http().as(phone), worker.idNumber(), PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_known_phone_has_a_budget_too_and_it_opens_no_other_number() {
        Person worker = activatedWorker();
        Person other = activatedWorker();
        String phone = cookie(login(http(), worker.idNumber(), PASSWORD), "lb_device");
        for (int i = 0; i < 10; i++) {
            assertThat(login(http().as(phone), worker.idNumber(), "wrong-" + i + "-guess")
                            .statusCode())
                    .isEqualTo(401);
            login(http().as(phone), other.idNumber(), "wrong-" + i + "-guess");
        }

        assertThat(login(http().as(phone), worker.idNumber(), PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(login(http(), other.idNumber(), PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void a_forged_device_cookie_is_a_stranger() {
        Person worker = activatedWorker();
        String real = cookie(login(http(), worker.idNumber(), PASSWORD), "lb_device");
        String forged = real.substring(0, real.length() - 4) + "AAAA";
        for (int i = 0; i < 10; i++) {
            login(http(), worker.idNumber(), "wrong-" + i + "-guess");
        }
        assertThat(login(http().as(forged), worker.idNumber(), PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void changing_the_password_needs_the_old_one_and_ends_every_other_session() {
        Person worker = activatedWorker();
        String elsewhere = identity.cookie(worker.id());
        assertThat(http().as(elsewhere).get("/api/auth/session").statusCode()).isEqualTo(200);
        String next = "河对岸的新房子真大";

        HttpResponse<String> wrong = changePassword(worker.cookie(), PASSWORD + "!", next);
        HttpResponse<String> done = changePassword(worker.cookie(), PASSWORD, next);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("identity.current-password-wrong");
        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(http().as(elsewhere).get("/api/auth/session").statusCode()).isEqualTo(401);
        assertThat(http().as(cookie(done, "lb_session"))
                        .get("/api/auth/session")
                        .statusCode())
                .isEqualTo(200);
        assertThat(login(http(), worker.idNumber(), next).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> changePassword(String cookie, String current, String next) {
        return http().as(cookie)
                .post(
                        "/api/auth/password",
                        "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(current, next));
    }

    private Person activatedWorker() {
        Person worker = identity.member(team, "张建华");
        String code = codes.issue(worker.id(), Duration.ofDays(14)).code();
        assertThat(activate(http(), worker.idNumber(), code, PASSWORD).statusCode())
                .isEqualTo(200);
        return new Person(worker.id(), worker.name(), worker.idNumber(), identity.cookie(worker.id()));
    }

    /** Runs it and checks how many times Argon2 was computed: equal work is what keeps the time equal. */
    private HttpResponse<String> counted(long work, Supplier<HttpResponse<String>> request) {
        long before = passwords.computed();
        HttpResponse<String> answer = request.get();
        assertThat(passwords.computed() - before).isEqualTo(work);
        return answer;
    }

    static HttpResponse<String> login(Http http, String idNumber, String password) {
        return http.post("/api/auth/login", "{\"idNumber\":\"%s\",\"password\":\"%s\"}".formatted(idNumber, password));
    }

    static HttpResponse<String> activate(Http http, String idNumber, String code, String password) {
        return http.post(
                "/api/auth/activate",
                "{\"idNumber\":\"%s\",\"code\":\"%s\",\"password\":\"%s\",\"privacyAccepted\":true}"
                        .formatted(idNumber, code, password));
    }

    static List<String> setCookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie");
    }

    /** {@code name=value} as a browser sends it back. */
    static String cookie(HttpResponse<String> response, String name) {
        return setCookies(response).stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
