package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;

class ReviewsTest extends PracticeTest {
    private JsonNode reviews(Phone phone) {
        return phone.ok(phone.get("/api/practice/reviews"));
    }

    @Test
    void a_missed_question_is_due_tomorrow_and_a_known_one_later() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, false);
        phone.answer(set, 2, bank, true);

        assertThat(number(reviews(phone), "dueCount")).isZero();
        assertThat(phone.begin(bank, "REVIEW", "").statusCode()).isEqualTo(409);
        assertThat(number(reviews(phone).get("ahead").get(0), "dueCount")).isEqualTo(1);

        clock.advance(Duration.ofDays(1));
        assertThat(number(reviews(phone), "dueCount")).isEqualTo(1);
        assertThat(number(phone.today(), "dueCount")).isEqualTo(1);
        assertThat(number(reviews(phone).get("groups").get(0), "dueCount")).isEqualTo(1);
        assertThat(phone.questionIds(phone.set(bank, "REVIEW")))
                .isEqualTo(List.of(bank.questions().getFirst().questionId()));

        clock.advance(Duration.ofDays(2));
        assertThat(number(reviews(phone), "dueCount")).isEqualTo(2);
    }

    @Test
    void what_was_reviewed_rests_longer_than_before() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        phone.answer(phone.inOrder(bank), 1, bank, true);
        clock.advance(Duration.ofDays(3));

        phone.answer(phone.set(bank, "REVIEW"), 1, bank, true);

        assertThat(number(reviews(phone), "dueCount")).isZero();
        clock.advance(Duration.ofDays(5));
        assertThat(number(reviews(phone), "dueCount")).isZero();
    }

    @Test
    void a_fast_right_answer_rests_longer_than_a_slow_one() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        timed(phone, set, bank, 1, 500);
        timed(phone, set, bank, 2, 200_000);

        clock.advance(Duration.ofDays(2));

        assertThat(phone.questionIds(phone.set(bank, "REVIEW")))
                .isEqualTo(List.of(bank.questions().get(1).questionId()));
    }

    private void timed(Phone phone, JsonNode set, PublishedBank bank, int position, long millis) {
        phone.ok(phone.post(
                set,
                "answers",
                "{\"position\":%d,\"answer\":\"%s\",\"tookMillis\":%d}"
                        .formatted(position, rightAnswer(bank.questions().get(position - 1)), millis)));
    }

    @Test
    void a_withheld_question_is_not_due() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        phone.answer(phone.inOrder(bank), 1, bank, false);
        clock.advance(Duration.ofDays(1));
        banks.withhold(bank, bank.questions().getFirst());
        clock.advance(Duration.ofSeconds(10));

        assertThat(number(reviews(phone), "dueCount")).isZero();
    }
}
