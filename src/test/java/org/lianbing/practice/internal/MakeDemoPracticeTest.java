package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.Sql;

class MakeDemoPracticeTest extends PracticeTest {
    @Inject
    MakeDemoPractice step;

    @Inject
    DayRepository days;

    @Inject
    Sql sql;

    @Test
    void part_of_the_city_has_practised_until_yesterday_and_a_second_run_adds_nothing() {
        PublishedBank bank = freshBank(80);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            people.add(identity.member(town.teamOfA(), "练习者" + i, bank.tradeId(), LEVEL));
        }

        step.run((done, total) -> {});

        List<Person> practised = people.stream()
                .filter(person -> number(phone(person).today(), "streakDays") > 0)
                .toList();
        assertThat(practised).hasSize(2);
        for (Person person : practised) {
            assertThat(number(phone(person).today(), "answeredCount")).isZero();
            assertThat(number(phone(person).today(), "streakDays")).isBetween(3, 10);
            assertThat(days.daysUntil(person.id(), LocalDate.of(2026, 11, 21), 20))
                    .allMatch(day -> !day.isBefore(LocalDate.of(2026, 11, 11)));
            assertThat(number(phone(person).ok(phone(person).get("/api/practice/sets/latest")), "answeredCount"))
                    .isPositive();
        }
        long facts = sql.number("SELECT COUNT(*) FROM platform_outbox WHERE topic = 'practice.question-judged'");
        assertThat(facts).isEqualTo(sql.number("SELECT COUNT(*) FROM practice_judgement"));
        step.run((done, total) -> {});
        assertThat(sql.number("SELECT COUNT(*) FROM practice_judgement")).isEqualTo(facts);
    }
}
