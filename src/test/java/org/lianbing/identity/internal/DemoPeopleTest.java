package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.DemoLogins;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

class DemoPeopleTest extends ServiceTest {
    @Inject
    MakeDemoPeople step;

    @Inject
    DemoLogins logins;

    @Inject
    IdentityStartupNote note;

    @Inject
    Sql sql;

    @Test
    void three_hundred_people_live_in_the_demo_city_however_often_it_is_made() {
        assertThat(logins.all()).isEmpty();

        step.run((done, total) -> {});
        step.run((done, total) -> {});

        assertThat(sql.number("SELECT COUNT(*) FROM identity_member")).isEqualTo(300);
        assertThat(sql.number("SELECT COUNT(*) FROM identity_organisation WHERE kind = 'ENTERPRISE'"))
                .isEqualTo(8);
        assertThat(sql.number("SELECT MAX(LENGTH(path) - LENGTH(REPLACE(path, '/', ''))) FROM identity_organisation"))
                .isEqualTo(5);
        for (DemoLogins.DemoLogin login : logins.all()) {
            int status =
                    LoginTest.login(http(), login.idNumber(), login.secret()).statusCode();
            assertThat(status).as(login.role()).isEqualTo(login.secret().equals(DemoPeople.PASSWORD) ? 200 : 401);
        }
        assertThat(LoginTest.activate(http(), DemoPeople.number(10).text(), DemoPeople.CODE, "门前的老槐树开花了")
                        .statusCode())
                .isEqualTo(200);
        assertThat(note.rows("http://localhost:8080", true)).hasSize(11);
    }

    @Test
    void every_number_of_the_demo_is_valid_and_nobody_shares_one() {
        Set<String> numbers = new HashSet<>();
        for (int serial = 1; serial <= 400; serial++) {
            String text = DemoPeople.number(serial).text();
            assertThat(IdNumber.read(text, LocalDate.of(2026, 11, 21))).isInstanceOf(IdNumber.Good.class);
            assertThat(numbers.add(text)).isTrue();
        }
        assertThat(numbers).doesNotContain(DemoPeople.NOBODY.text());
        assertThat(IdNumber.read(DemoPeople.NOBODY.text(), LocalDate.of(2026, 11, 21)))
                .isInstanceOf(IdNumber.Good.class);
    }
}
