package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.BankFixture.PublishedQuestion;
import org.lianbing.bank.QuestionType;

class PracticeModesTest extends PracticeTest {
    @Test
    void a_type_is_a_set_of_its_own() {
        PublishedBank bank = freshBank(8);
        Phone phone = phone();

        JsonNode singles = phone.ok(phone.begin(bank, "IN_ORDER", ",\"type\":\"SINGLE\""));

        assertThat(phone.questions(singles))
                .hasSize(2)
                .allMatch(item -> item.get("type").getStringValue().equals("SINGLE"));
        assertThat(id(phone.inOrder(bank))).isNotEqualTo(id(singles));
        assertThat(id(phone.ok(phone.begin(bank, "IN_ORDER", ",\"type\":\"SINGLE\""))))
                .isEqualTo(id(singles));
    }

    @Test
    void reciting_shows_the_keys_takes_no_answer_and_keeps_its_own_place() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.set(bank, "RECITE");

        JsonNode first = phone.questions(set).getFirst();
        assertThat(first.get("solution").get("key").getStringValue())
                .isEqualTo(rightAnswer(bank.questions().getFirst()));
        HttpResponse<String> refused = phone.answer(set, 1, "A");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("practice.recited-only");
        assertThat(id(phone.set(bank, "RECITE"))).isEqualTo(id(set));

        JsonNode inOrder = phone.inOrder(bank);
        assertThat(id(inOrder)).isNotEqualTo(id(set));
        assertThat(phone.questions(inOrder)).noneMatch(item -> item.get("solution") != null);
    }

    @Test
    void a_withheld_question_is_not_recited() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.set(bank, "RECITE");
        banks.withhold(bank, bank.questions().getFirst());
        clock.advance(Duration.ofSeconds(10));

        JsonNode first = phone.questions(set).getFirst();

        assertThat(first.get("closed").getBooleanValue()).isTrue();
        assertThat(first.get("solution")).isNull();
    }

    @Test
    void the_daily_set_is_the_same_for_workmates_and_there_once_a_day() {
        PublishedBank bank = freshBank(25);
        Phone phone = phone();
        Phone workmate = phone();
        JsonNode set = phone.set(bank, "DAILY");

        assertThat(number(set, "total")).isEqualTo(10);
        assertThat(workmate.questionIds(workmate.set(bank, "DAILY"))).isEqualTo(phone.questionIds(set));
        phone.answer(set, 1, bank, true);
        assertThat(id(phone.set(bank, "DAILY"))).isEqualTo(id(set));
        clock.advance(Duration.ofDays(1));
        JsonNode tomorrow = phone.set(bank, "DAILY");
        assertThat(id(tomorrow)).isNotEqualTo(id(set));
        assertThat(phone.questionIds(tomorrow)).isNotEqualTo(phone.questionIds(set));
    }

    @Test
    void survival_ends_with_the_first_miss_and_keeps_the_record() {
        PublishedBank bank = freshBank(8);
        Phone phone = phone();
        JsonNode set = phone.set(bank, "SURVIVAL");
        assertThat(phone.answer(set, 2, "A").body()).contains("practice.survival-in-order");
        phone.answer(set, 1, bank, true);
        phone.answer(set, 2, bank, true);
        phone.answer(set, 3, bank, false);

        HttpResponse<String> after = phone.answer(set, 4, "A");

        assertThat(after.statusCode()).isEqualTo(409);
        assertThat(after.body()).contains("practice.survival-over");
        JsonNode over = phone.ok(phone.get("/api/practice/sets/" + id(set)));
        assertThat(over.get("over").getBooleanValue()).isTrue();
        assertThat(number(over, "rightCount")).isEqualTo(2);
        assertThat(number(over, "best")).isEqualTo(2);

        JsonNode worse = phone.set(bank, "SURVIVAL");
        phone.answer(worse, 1, bank, false);
        assertThat(number(phone.ok(phone.get("/api/practice/sets/" + id(worse))), "best"))
                .isEqualTo(2);
    }

    @Test
    void favourites_are_kept_practised_and_dropped() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        assertThat(phone.begin(bank, "FAVOURITES", "").statusCode()).isEqualTo(409);
        String second = "/api/practice/sets/" + id(set) + "/questions/2/favourite";

        assertThat(http().as(phone.person.cookie()).put(second, "{}").statusCode())
                .isEqualTo(204);
        assertThat(http().as(phone.person.cookie()).put(second, "{}").statusCode())
                .isEqualTo(204);

        long kept = bank.questions().get(1).questionId();
        assertThat(number(phone.ok(phone.get("/api/practice/favourites")), "total"))
                .isEqualTo(1);
        assertThat(phone.questions(set).get(1).get("favourite").getBooleanValue())
                .isTrue();
        assertThat(phone.questionIds(phone.set(bank, "FAVOURITES"))).isEqualTo(List.of(kept));
        assertThat(http().as(phone().person.cookie()).put(second, "{}").statusCode())
                .isEqualTo(404);

        String drop = "/api/practice/favourites/" + kept;
        assertThat(http().as(phone.person.cookie()).delete(drop).statusCode()).isEqualTo(204);
        assertThat(http().as(phone.person.cookie()).delete(drop).statusCode()).isEqualTo(404);
        assertThat(number(phone.ok(phone.get("/api/practice/favourites")), "total"))
                .isZero();
    }

    @Test
    void another_like_this_is_of_the_same_type_and_chapter_and_not_the_question_itself() {
        PublishedBank bank = freshBank(40);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        PublishedQuestion missed = bank.questions().getFirst();
        phone.answer(set, 1, bank, false);

        JsonNode like = phone.ok(phone.post(set, "questions/1/likes", "{}"));

        assertThat(number(like, "total")).isEqualTo(3);
        assertThat(phone.questions(like))
                .allMatch(item -> item.get("type").getStringValue().equals(QuestionType.SINGLE.name()))
                .allMatch(item -> item.get("chapter")
                        .getStringValue()
                        .equals(phone.questions(set).getFirst().get("chapter").getStringValue()))
                .noneMatch(item -> item.get("questionId").getLongValue() == missed.questionId());
        assertThat(phone().post(set, "questions/1/likes", "{}").statusCode()).isEqualTo(404);
        assertThat(phone.begin(bank, "LIKE", "").statusCode()).isEqualTo(400);
    }

    @Test
    void the_book_knows_why_what_she_wrote_and_how_she_did_since() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        long question = bank.questions().getFirst().questionId();
        String path = "/api/practice/wrong-questions/" + question;
        assertThat(http().as(phone.person.cookie())
                        .put(path + "/note", "{\"words\":\"没错过\"}")
                        .statusCode())
                .isEqualTo(404);
        phone.answer(phone.inOrder(bank), 1, bank, false);
        phone.answer(phone.set(bank, "WRONG"), 1, bank, true);

        assertThat(http().as(phone.person.cookie())
                        .put(path + "/note", "{\"cause\":\"CONFUSED\",\"words\":\"和接零记混了\"}")
                        .statusCode())
                .isEqualTo(204);

        JsonNode entry = phone.wrongBook().get("items").get(0);
        assertThat(entry.get("cause").getStringValue()).isEqualTo("CONFUSED");
        assertThat(entry.get("note").getStringValue()).isEqualTo("和接零记混了");
        assertThat(number(entry, "rightsInRow")).isEqualTo(1);
        assertThat(entry.get("history").get(0).get("right").getBooleanValue()).isFalse();
        assertThat(entry.get("history").get(1).get("right").getBooleanValue()).isTrue();
    }

    @Test
    void what_was_mastered_can_be_put_back() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        long question = bank.questions().getFirst().questionId();
        phone.answer(phone.inOrder(bank), 1, bank, false);
        phone.answer(phone.set(bank, "WRONG"), 1, bank, true);
        phone.answer(phone.set(bank, "WRONG"), 1, bank, true);
        assertThat(number(phone.wrongBook(), "total")).isZero();

        JsonNode mastered = phone.ok(phone.get("/api/practice/wrong-questions?mastered=true"));
        assertThat(number(mastered, "total")).isEqualTo(1);
        assertThat(mastered.get("items").get(0).get("mastered").getBooleanValue())
                .isTrue();
        String restore = "/api/practice/wrong-questions/" + question + "/restore";
        assertThat(http().as(phone.person.cookie()).post(restore, "{}").statusCode())
                .isEqualTo(204);
        assertThat(http().as(phone.person.cookie()).post(restore, "{}").statusCode())
                .isEqualTo(404);

        assertThat(number(phone.wrongBook(), "total")).isEqualTo(1);
    }
}
