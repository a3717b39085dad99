package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.BankFixture.PublishedQuestion;

class PracticeSetsTest extends PracticeTest {
    @Test
    void in_order_goes_on_where_she_left() {
        PublishedBank bank = freshBank(6);
        Phone phone = phone();
        JsonNode begun = phone.inOrder(bank);

        phone.answer(begun, 1, bank, true);
        phone.answer(begun, 2, bank, false);
        JsonNode resumed = phone.inOrder(bank);

        assertThat(id(resumed)).isEqualTo(id(begun));
        assertThat(number(resumed, "position")).isEqualTo(3);
        assertThat(number(resumed, "answeredCount")).isEqualTo(2);
        assertThat(number(resumed, "rightCount")).isEqualTo(1);
        assertThat(phone.questionIds(resumed))
                .isEqualTo(bank.questions().stream()
                        .map(PublishedQuestion::questionId)
                        .toList());
    }

    @Test
    void the_place_she_turned_to_is_kept() {
        PublishedBank bank = freshBank(6);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        String path = "/api/practice/sets/" + id(set) + "/position";

        assertThat(http().as(phone.person.cookie())
                        .put(path, "{\"position\":5}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(http().as(phone.person.cookie())
                        .put(path, "{\"position\":7}")
                        .statusCode())
                .isEqualTo(400);

        assertThat(number(phone.ok(phone.get("/api/practice/sets/latest")), "position"))
                .isEqualTo(5);
    }

    @Test
    void restarting_begins_anew_and_keeps_what_was_learnt() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode before = phone.inOrder(bank);
        phone.answer(before, 1, bank, false);

        JsonNode after = phone.ok(phone.begin(bank, "IN_ORDER", ",\"restart\":true"));

        assertThat(number(after, "position")).isEqualTo(1);
        assertThat(number(after, "answeredCount")).isZero();
        assertThat(phone.questions(after)).noneMatch(item -> item.get("judged") != null);
        assertThat(phone.questionsOf(before).statusCode()).isEqualTo(404);
        assertThat(number(phone.wrongBook(), "total")).isEqualTo(1);
    }

    @Test
    void a_chapter_is_a_set_of_its_own() {
        PublishedBank bank = freshBank(6);
        Phone phone = phone();

        JsonNode chapter = phone.ok(phone.begin(bank, "IN_ORDER", ",\"chapter\":\"第二章\""));

        assertThat(number(chapter, "total")).isEqualTo(3);
        assertThat(phone.questions(chapter))
                .allMatch(item -> item.get("chapter").getStringValue().equals("第二章"));
        assertThat(id(phone.inOrder(bank))).isNotEqualTo(id(chapter));
    }

    @Test
    void questions_published_since_stand_at_the_end_of_the_lasting_set() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode before = phone.inOrder(bank);
        phone.answer(before, 1, bank, true);
        PublishedBank second = banks.publish(bank.tradeName(), 3);

        JsonNode after = phone.inOrder(bank);

        assertThat(id(after)).isEqualTo(id(before));
        assertThat(number(after, "total")).isEqualTo(7);
        assertThat(number(after, "position")).isEqualTo(2);
        assertThat(phone.questionIds(after).subList(4, 7))
                .isEqualTo(second.questions().stream()
                        .map(PublishedQuestion::questionId)
                        .toList());
    }

    @Test
    void random_brings_every_question_once_before_any_comes_again() {
        PublishedBank bank = freshBank(25);
        Phone phone = phone();

        JsonNode first = phone.set(bank, "RANDOM");
        assertThat(number(first, "total")).isEqualTo(20);
        for (int position = 1; position <= 20; position++) {
            phone.answer(first, position, bank, true);
        }
        List<Long> firstIds = phone.questionIds(first);
        clock.advance(Duration.ofMinutes(1));
        List<Long> secondIds = phone.questionIds(phone.set(bank, "RANDOM"));

        Set<Long> seen = new HashSet<>(firstIds);
        assertThat(secondIds.subList(0, 5)).noneMatch(seen::contains);
        assertThat(secondIds.subList(5, 20)).allMatch(seen::contains);
        assertThat(phone.questionIds(first)).isEqualTo(firstIds);
    }

    @Test
    void there_is_no_latest_set_before_the_first() {
        assertThat(phone().get("/api/practice/sets/latest").statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_elses_set_does_not_exist_for_her() {
        PublishedBank bank = freshBank(4);
        JsonNode hers = phone().inOrder(bank);
        Phone other = phone();

        assertThat(other.questionsOf(hers).statusCode()).isEqualTo(404);
        assertThat(other.answer(hers, 1, "A").statusCode()).isEqualTo(404);
    }

    @Test
    void a_trade_without_questions_at_the_level_says_so() {
        PublishedBank bank = freshBank(4);
        HttpResponse<String> response = http().as(phone().person.cookie())
                .post(
                        "/api/practice/sets",
                        "{\"tradeId\":%d,\"level\":4,\"mode\":\"RANDOM\"}".formatted(bank.tradeId()));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("practice.nothing-to-practise");
    }
}
