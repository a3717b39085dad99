package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.BankFixture.PublishedQuestion;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.platform.Sql;
import org.lianbing.testing.Outboxes;

class JudgeAnswerTest extends PracticeTest {
    @Inject
    Sql sql;

    @Test
    void an_answer_is_judged_at_once_with_key_rationale_and_source() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);

        JsonNode judged = phone.answer(set, 1, bank, false);

        assertThat(judged.get("right").getBooleanValue()).isFalse();
        assertThat(judged.get("key").getStringValue())
                .isEqualTo(rightAnswer(bank.questions().getFirst()));
        assertThat(judged.get("rationale").getStringValue()).isEqualTo("第 0 题的解析");
        assertThat(judged.get("source").getStringValue()).isEqualTo("测试教材");
    }

    @Test
    void a_text_of_her_own_is_compared_with_the_model_answer_and_judged_by_herself() {
        PublishedBank bank = banks.publish(freshTrade(), 2, QuestionType.SHORT_ANSWER, Use.ANY);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);

        assertThat(phone.post(set, "model-answers", "{\"position\":1,\"answer\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
        JsonNode model = phone.ok(phone.post(set, "model-answers", "{\"position\":1,\"answer\":\"先断电\"}"));
        assertThat(model.get("keyText").getStringValue()).isEqualTo("要点0");
        assertThat(facts(phone)).isEmpty();

        HttpResponse<String> silent = phone.answer(set, 1, "先断电");
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.body()).contains("practice.own-judgement-missing");

        JsonNode judged = phone.ok(phone.post(set, "answers", "{\"position\":1,\"answer\":\"先断电\",\"hadIt\":true}"));
        assertThat(judged.get("right").getBooleanValue()).isTrue();
        assertThat(facts(phone))
                .hasSize(1)
                .allMatch(fact -> fact.get("selfJudged").getBooleanValue());
    }

    @Test
    void a_model_answer_is_not_shown_for_what_a_machine_judges() {
        PublishedBank bank = freshBank(2);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);

        HttpResponse<String> asked = phone.post(set, "model-answers", "{\"position\":1,\"answer\":\"A\"}");

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("practice.no-model-answer").doesNotContain("解析");
    }

    @Test
    void a_case_is_judged_part_by_part() {
        PublishedBank bank = banks.publish(freshTrade(), 1, QuestionType.CASE, Use.PRACTICE_ONLY);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        assertThat(phone.questions(set).getFirst().get("parts").size()).isEqualTo(2);

        assertThat(phone.answer(set, 1, "A\u001e").statusCode()).isEqualTo(400);
        JsonNode judged = phone.ok(phone.answer(set, 1, "A\u001eF"));

        assertThat(judged.get("right").getBooleanValue()).isFalse();
        assertThat(judged.get("key").getStringValue()).isEqualTo("A\u001eT");
        assertThat(judged.get("partsRight").get(0).getBooleanValue()).isTrue();
        assertThat(judged.get("partsRight").get(1).getBooleanValue()).isFalse();
    }

    @Test
    void what_is_kept_for_contests_cannot_be_practised() {
        String trade = freshTrade();
        PublishedBank kept = banks.publish(trade, 3, QuestionType.SINGLE, Use.EXAM_ONLY);
        Phone phone = phone();
        assertThat(phone.begin(kept, "IN_ORDER", "").statusCode()).isEqualTo(409);

        PublishedBank open = banks.publish(trade, 2);
        assertThat(phone.questionIds(phone.inOrder(open)))
                .containsExactlyElementsOf(open.questions().stream()
                        .map(PublishedQuestion::questionId)
                        .toList());
    }

    @Test
    void the_first_judgement_of_a_position_stays() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        JsonNode first = phone.answer(set, 1, bank, false);

        JsonNode second = phone.answer(set, 1, bank, true);

        assertThat(second).isEqualTo(first);
        assertThat(number(phone.today(), "answeredCount")).isEqualTo(1);
        assertThat(facts(phone)).hasSize(1);
    }

    @Test
    void the_same_answer_sent_from_two_phones_at_once_counts_once() throws Exception {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        PublishedQuestion question = bank.questions().getFirst();
        List<Callable<HttpResponse<String>>> sends = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String answer = i % 2 == 0 ? rightAnswer(question) : wrongAnswer(question);
            sends.add(() -> phone.answer(set, 1, answer));
        }

        List<String> bodies = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<HttpResponse<String>> sent : pool.invokeAll(sends)) {
                assertThat(sent.get().statusCode()).as(sent.get().body()).isEqualTo(200);
                bodies.add(sent.get().body());
            }
        }

        assertThat(bodies).allMatch(bodies.getFirst()::equals);
        assertThat(number(phone.today(), "answeredCount")).isEqualTo(1);
        assertThat(facts(phone)).hasSize(1);
    }

    @Test
    void two_phones_that_begin_at_once_get_the_same_lasting_set() throws Exception {
        PublishedBank bank = freshBank(3);
        Phone phone = phone();
        List<Callable<Long>> begins = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            begins.add(() -> id(phone.inOrder(bank)));
        }

        List<Long> ids = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<Long> begun : pool.invokeAll(begins)) {
                ids.add(begun.get());
            }
        }

        assertThat(ids).containsOnly(ids.getFirst());
    }

    @Test
    void others_hear_of_each_judgement_and_when_a_question_is_right_for_the_first_time() {
        PublishedBank bank = freshBank(1);
        Phone phone = phone();

        for (boolean right : List.of(false, true, true)) {
            phone.answer(phone.ok(phone.begin(bank, "IN_ORDER", ",\"restart\":true")), 1, bank, right);
        }

        List<JsonNode> facts = facts(phone);
        assertThat(facts)
                .extracting(fact -> fact.get("right").getBooleanValue())
                .containsExactly(false, true, true);
        assertThat(facts)
                .extracting(fact -> fact.get("firstTimeRight").getBooleanValue())
                .containsExactly(false, true, false);
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.get("memberId").getLongValue()).isEqualTo(phone.person.id());
            assertThat(fact.get("questionId").getLongValue())
                    .isEqualTo(bank.questions().getFirst().questionId());
            assertThat(fact.get("tradeId").getLongValue()).isEqualTo(bank.tradeId());
            assertThat(fact.get("at").getStringValue()).isEqualTo("2026-11-21T02:00:00Z");
            assertThat(fact.get("day").getStringValue()).isEqualTo("2026-11-21");
        });
    }

    @Test
    void nothing_of_a_key_leaves_the_house_before_the_answer() {
        PublishedBank bank = freshBank(8);
        Phone phone = phone();
        JsonNode inOrder = phone.inOrder(bank);
        JsonNode random = phone.set(bank, "RANDOM");

        for (String body : List.of(
                phone.questionsOf(inOrder).body(),
                phone.questionsOf(random).body(),
                phone.get("/api/practice/sets/latest").body(),
                phone.wrongBook().toString())) {
            assertThat(body).doesNotContain("\"key\"", "\"judged\"", "rationale", "解析", "测试教材", "答案", "right\":");
        }

        phone.answer(inOrder, 1, bank, true);
        List<JsonNode> items = phone.questions(inOrder);
        assertThat(items.getFirst().get("judged").get("key").getStringValue())
                .isEqualTo(rightAnswer(bank.questions().getFirst()));
        assertThat(items.subList(1, 8)).noneMatch(item -> item.get("judged") != null);
    }

    @Test
    void a_malformed_answer_is_refused_and_judges_nothing() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);

        for (String answer : List.of("", "E", "AB", "甲")) {
            HttpResponse<String> response = phone.answer(set, 1, answer);
            assertThat(response.statusCode()).as(answer).isEqualTo(400);
            assertThat(response.body()).contains("practice.answer-malformed");
        }
        assertThat(phone.answer(set, 5, "A").statusCode()).isEqualTo(400);
        assertThat(phone.answer(set, 0, "A").statusCode()).isEqualTo(400);
        assertThat(number(phone.today(), "answeredCount")).isZero();
    }

    @Test
    void the_error_rate_is_shown_from_five_answers_on() {
        PublishedBank bank = freshBank(1);
        List<JsonNode> judged = new ArrayList<>();

        for (int member = 0; member < 5; member++) {
            Phone phone = phone();
            judged.add(phone.answer(phone.inOrder(bank), 1, bank, member >= 2));
            Outboxes.drain(context);
        }
        Phone sixth = phone();

        assertThat(judged).allMatch(each -> each.get("errorRatePercent") == null);
        assertThat(number(sixth.answer(sixth.inOrder(bank), 1, bank, true), "errorRatePercent"))
                .isEqualTo(40);
    }

    @Test
    void a_crowd_that_answers_the_same_questions_at_once_is_counted_exactly() throws Exception {
        PublishedBank bank = freshBank(3);
        List<Callable<Integer>> members = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Phone phone = phone();
            members.add(() -> {
                JsonNode set = phone.inOrder(bank);
                int worst = 0;
                for (int position = 1; position <= 3; position++) {
                    PublishedQuestion question = bank.questions().get(position - 1);
                    worst = Math.max(
                            worst,
                            phone.answer(set, position, wrongAnswer(question)).statusCode());
                }
                return worst;
            });
        }

        try (var pool = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> worst : pool.invokeAll(members)) {
                assertThat(worst.get()).isEqualTo(200);
            }
        }

        Outboxes.drain(context);
        for (PublishedQuestion question : bank.questions()) {
            assertThat(sql.number(
                            "SELECT SUM(answered_count) FROM practice_tally WHERE question_id = ?",
                            question.questionId()))
                    .isEqualTo(16);
        }
        assertThat(sql.number(
                        "SELECT COUNT(DISTINCT sequence_id) FROM practice_set WHERE trade_id = ?", bank.tradeId()))
                .as("sets over the same pool share one sequence")
                .isEqualTo(1);
    }

    private List<JsonNode> facts(Phone phone) {
        return sql.list(
                "SELECT body FROM platform_outbox WHERE topic = 'practice.question-judged' AND partition_key = ? ORDER"
                        + " BY id",
                row -> tree(Sql.text(row, "body")),
                phone.person.id());
    }
}
