package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;

class ProgressTest extends PracticeTest {
    @Test
    void today_counts_against_the_goal() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, true);
        phone.answer(set, 2, bank, false);

        JsonNode today = phone.today();

        assertThat(number(today, "answeredCount")).isEqualTo(2);
        assertThat(number(today, "rightCount")).isEqualTo(1);
        assertThat(number(today, "goal")).isEqualTo(20);
        assertThat(number(today, "streakDays")).isEqualTo(1);
    }

    @Test
    void the_streak_grows_at_midnight_of_the_city_and_breaks_after_a_day_without_practice() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        clock.set(Instant.parse("2026-11-20T15:59:59Z"));
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, true);
        assertThat(number(phone.today(), "streakDays")).isEqualTo(1);

        clock.set(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(number(phone.today(), "answeredCount")).isZero();
        assertThat(number(phone.today(), "streakDays")).isEqualTo(1);
        phone.answer(set, 2, bank, true);
        assertThat(number(phone.today(), "streakDays")).isEqualTo(2);

        clock.set(Instant.parse("2026-11-22T15:59:59Z"));
        assertThat(number(phone.today(), "streakDays")).isEqualTo(2);
        clock.set(Instant.parse("2026-11-22T16:00:00Z"));
        assertThat(number(phone.today(), "streakDays")).isZero();
    }

    @Test
    void trades_and_chapters_say_how_far_she_is() {
        PublishedBank bank = freshBank(6);
        Phone phone = phone(identity.member(town.teamOfA(), "赵敏", bank.tradeId(), 5));
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, true);
        phone.answer(set, 2, bank, false);
        phone.answer(set, 3, bank, true);

        JsonNode mine = phone.ok(phone.get("/api/practice/trades?size=100"))
                .get("items")
                .get(0);
        assertThat(mine.get("mine").getBooleanValue()).isTrue();
        assertThat(mine.get("tradeName").getStringValue()).isEqualTo(bank.tradeName());
        assertThat(number(mine.get("levels").get(0), "questionCount")).isEqualTo(6);
        assertThat(number(mine.get("levels").get(0), "answeredCount")).isEqualTo(3);

        JsonNode chapters = phone.ok(phone.get("/api/practice/chapters?level=5&tradeId=" + bank.tradeId()))
                .get("items");
        assertThat(chapters.size()).isEqualTo(2);
        assertThat(chapters.get(0).get("chapter").getStringValue()).isEqualTo("第一章");
        assertThat(number(chapters.get(0), "questionCount")).isEqualTo(3);
        assertThat(number(chapters.get(0), "answeredCount")).isEqualTo(2);
        assertThat(number(chapters.get(0), "rightCount")).isEqualTo(2);
        assertThat(number(chapters.get(1), "rightCount")).isZero();
    }

    @Test
    void the_goal_is_hers_to_choose_and_the_month_shows_her_days() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        phone.answer(phone.inOrder(bank), 1, bank, true);

        assertThat(http().as(phone.person.cookie())
                        .put("/api/practice/goal", "{\"goal\":4}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(http().as(phone.person.cookie())
                        .put("/api/practice/goal", "{\"goal\":30}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(number(phone.today(), "goal")).isEqualTo(30);
        JsonNode month = phone.ok(phone.get("/api/practice/calendar"));
        assertThat(number(month, "goal")).isEqualTo(30);
        assertThat(number(month, "streakDays")).isEqualTo(1);
        assertThat(number(month.get("days").get(0), "answeredCount")).isEqualTo(1);
        assertThat(phone.ok(phone.get("/api/practice/calendar?month=2020-01"))
                        .get("days")
                        .size())
                .isZero();
        assertThat(phone.get("/api/practice/calendar?month=jetzt").statusCode()).isEqualTo(400);
    }
}
