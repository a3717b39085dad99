package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;

/** A worker reports what she has before her, and nothing else. */
class PracticeErrorReportsTest extends PracticeTest {
    private static final String KEY_IS_WRONG = "{\"kind\":\"KEY\",\"text\":\"应该选乙\"}";

    @Test
    void a_question_of_her_set_can_be_reported_once_until_it_is_answered() {
        PublishedBank bank = freshBank(3);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);

        assertThat(phone.post(set, "questions/2/error-reports", KEY_IS_WRONG).statusCode())
                .isEqualTo(204);
        HttpResponse<String> again = phone.post(set, "questions/2/error-reports", KEY_IS_WRONG);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("bank.already-reported");
        assertThat(phone.get("/api/error-reports/mine").body())
                .contains("应该选乙", "\"state\":\"OPEN\"")
                .doesNotContain("解析");
    }

    @Test
    void what_is_not_in_her_own_set_cannot_be_reported() {
        PublishedBank bank = freshBank(3);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);

        assertThat(phone.post(set, "questions/9/error-reports", KEY_IS_WRONG).statusCode())
                .isEqualTo(400);
        assertThat(phone().post(set, "questions/1/error-reports", KEY_IS_WRONG).statusCode())
                .isEqualTo(404);
        assertThat(phone.post(set, "questions/1/error-reports", "{\"text\":\"没有类别\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_question_of_the_wrong_book_can_be_reported_and_one_that_is_not_in_it_cannot() {
        PublishedBank bank = freshBank(3);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, false);

        assertThat(book(phone, bank, 0).statusCode()).isEqualTo(204);
        assertThat(book(phone, bank, 1).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> book(Phone phone, PublishedBank bank, int question) {
        return http().as(phone.person.cookie())
                .post(
                        "/api/practice/wrong-questions/"
                                + bank.questions().get(question).questionId() + "/error-reports",
                        KEY_IS_WRONG);
    }
}
