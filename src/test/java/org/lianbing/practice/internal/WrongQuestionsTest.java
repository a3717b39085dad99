package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;

class WrongQuestionsTest extends PracticeTest {
    @Test
    void a_missed_question_stands_in_the_book_with_what_she_said_and_why_it_is_wrong() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, true);
        phone.answer(set, 2, bank, false);

        JsonNode book = phone.wrongBook();

        assertThat(number(book, "total")).isEqualTo(1);
        JsonNode item = book.get("items").get(0);
        assertThat(item.get("questionId").getLongValue())
                .isEqualTo(bank.questions().get(1).questionId());
        assertThat(item.get("lastAnswer").getStringValue())
                .isEqualTo(wrongAnswer(bank.questions().get(1)));
        assertThat(item.get("key").getStringValue())
                .isEqualTo(rightAnswer(bank.questions().get(1)));
        assertThat(item.get("rationale").getStringValue()).isEqualTo("第 1 题的解析");
        assertThat(number(item, "wrongCount")).isEqualTo(1);
        assertThat(number(phone.today(), "wrongQuestionCount")).isEqualTo(1);
    }

    @Test
    void it_leaves_the_book_after_two_right_answers_in_a_row() {
        PublishedBank bank = freshBank(1);
        Phone phone = phone();
        phone.answer(phone.inOrder(bank), 1, bank, false);

        phone.answer(phone.set(bank, "WRONG"), 1, bank, true);
        assertThat(number(phone.wrongBook(), "total")).isEqualTo(1);
        phone.answer(phone.set(bank, "WRONG"), 1, bank, true);

        assertThat(number(phone.wrongBook(), "total")).isZero();
        assertThat(phone.begin(bank, "WRONG", "").statusCode()).isEqualTo(409);
    }

    @Test
    void she_takes_a_question_out_and_missing_it_again_brings_it_back() {
        PublishedBank bank = freshBank(1);
        Phone phone = phone();
        phone.answer(phone.inOrder(bank), 1, bank, false);
        String path =
                "/api/practice/wrong-questions/" + bank.questions().getFirst().questionId();

        assertThat(http().as(phone.person.cookie()).delete(path).statusCode()).isEqualTo(204);
        assertThat(http().as(phone.person.cookie()).delete(path).statusCode()).isEqualTo(404);
        assertThat(number(phone.wrongBook(), "total")).isZero();

        phone.answer(phone.set(bank, "RANDOM"), 1, bank, false);
        assertThat(number(phone.wrongBook(), "total")).isEqualTo(1);
        assertThat(number(phone.wrongBook().get("items").get(0), "wrongCount")).isEqualTo(2);
    }

    @Test
    void the_set_out_of_the_book_holds_what_was_missed_and_nothing_else() {
        PublishedBank bank = freshBank(6);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        for (int position = 1; position <= 6; position++) {
            phone.answer(set, position, bank, position % 2 == 0);
            clock.advance(Duration.ofSeconds(10));
        }

        List<Long> redo = phone.questionIds(phone.set(bank, "WRONG"));

        assertThat(redo)
                .containsExactly(
                        bank.questions().get(0).questionId(),
                        bank.questions().get(2).questionId(),
                        bank.questions().get(4).questionId());
    }

    @Test
    void the_book_can_be_read_for_one_trade() {
        PublishedBank one = freshBank(1);
        PublishedBank two = freshBank(1);
        Phone phone = phone();
        phone.answer(phone.inOrder(one), 1, one, false);
        phone.answer(phone.inOrder(two), 1, two, false);

        JsonNode book = phone.ok(phone.get("/api/practice/wrong-questions?tradeId=" + two.tradeId()));

        assertThat(number(book, "total")).isEqualTo(1);
        assertThat(book.get("items").get(0).get("tradeName").getStringValue()).isEqualTo(two.tradeName());
    }
}
