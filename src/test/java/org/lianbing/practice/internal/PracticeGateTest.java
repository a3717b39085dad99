package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Section;
import org.lianbing.testing.TestClock;

class PracticeGateTest extends PracticeTest {
    @Inject
    ExamApi exam;

    @Test
    void a_company_bank_exists_only_for_its_own_people() {
        PublishedBank bank = banks.publishForCompany(town.companyA(), 3);
        Phone own = phone(identity.member(town.teamOfA(), "李红"));
        Phone stranger = phone(identity.member(town.teamOfB(), "王强"));
        JsonNode set = own.inOrder(bank);

        assertThat(number(set, "total")).isEqualTo(3);
        assertThat(own.get("/api/practice/trades").body()).contains(bank.tradeName());
        assertThat(stranger.get("/api/practice/trades").body()).doesNotContain(bank.tradeName());
        assertThat(number(
                        stranger.ok(stranger.get("/api/practice/chapters?level=5&tradeId=" + bank.tradeId())), "total"))
                .isZero();
        assertThat(stranger.begin(bank, "IN_ORDER", "").body()).contains("practice.nothing-to-practise");
        assertThat(stranger.begin(bank, "RANDOM", "").body()).contains("practice.nothing-to-practise");
    }

    @Test
    void while_a_round_runs_its_questions_are_neither_shown_nor_judged_nor_in_the_book() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, false);
        close(bank, "电工技能竞赛初赛");

        for (HttpResponse<String> response : List.of(
                phone.questionsOf(set),
                phone.answer(set, 1, "A"),
                phone.answer(set, 3, "T"),
                phone.begin(bank, "IN_ORDER", ""),
                phone.begin(bank, "RANDOM", ""),
                phone.begin(bank, "WRONG", ""))) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(409);
            assertThat(response.body())
                    .contains("practice.pool-closed", "电工技能竞赛初赛", "11月21日 12:00", "2026-11-21T04:00:00Z")
                    .doesNotContain("解析");
        }
        assertThat(number(phone.wrongBook(), "total")).isZero();
        assertThat(number(phone.today(), "wrongQuestionCount")).isZero();
    }

    @Test
    void at_the_end_of_the_round_everything_is_there_again() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode set = phone.inOrder(bank);
        phone.answer(set, 1, bank, false);
        close(bank, "");

        clock.set(TestClock.START.plus(Duration.ofHours(2)).minusMillis(1));
        assertThat(phone.begin(bank, "IN_ORDER", "").statusCode()).isEqualTo(409);
        clock.set(TestClock.START.plus(Duration.ofHours(2)));

        assertThat(id(phone.inOrder(bank))).isEqualTo(id(set));
        assertThat(number(phone.wrongBook(), "total")).isEqualTo(1);
    }

    @Test
    void questions_of_other_banks_stay_open_and_the_closed_ones_join_the_set_afterwards() {
        PublishedBank closed = freshBank(3);
        PublishedBank open = banks.publish(closed.tradeName(), 2);
        Phone before = phone();
        Phone during = phone();
        JsonNode old = before.inOrder(closed);
        close(closed, "决赛");

        List<JsonNode> shown = before.questions(old);
        assertThat(shown).hasSize(5);
        assertThat(shown.subList(0, 3)).allSatisfy(item -> {
            assertThat(item.get("closed").getBooleanValue()).isTrue();
            assertThat(item.get("stem").getStringValue()).contains("决赛");
            assertThat(item.get("options").size()).isZero();
        });
        assertThat(shown.get(3).get("closed").getBooleanValue()).isFalse();
        before.answer(old, 4, open, true);

        JsonNode fresh = during.inOrder(closed);
        assertThat(number(fresh, "total")).isEqualTo(2);
        clock.set(TestClock.START.plus(Duration.ofHours(2)));
        assertThat(number(during.inOrder(closed), "total")).isEqualTo(5);
    }

    @Test
    void a_question_kept_for_contests_or_withheld_since_leaves_every_set_and_the_book() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        JsonNode lasting = phone.inOrder(bank);
        JsonNode drawn = phone.set(bank, "RANDOM");
        for (int position = 1; position <= 3; position++) {
            phone.answer(lasting, position, bank, false);
        }
        assertThat(number(phone.wrongBook(), "total")).isEqualTo(3);

        banks.keepForContests(bank, bank.questions().get(0));
        banks.withhold(bank, bank.questions().get(1));

        for (JsonNode set : List.of(lasting, drawn)) {
            List<JsonNode> gone = phone.questions(set).stream()
                    .filter(item -> item.get("closed").getBooleanValue())
                    .toList();
            assertThat(gone).hasSize(2).allSatisfy(item -> {
                assertThat(item.get("stem").getStringValue()).contains("不再用于练习");
                assertThat(item.get("options").size()).isZero();
                assertThat(item.get("judged"))
                        .satisfiesAnyOf(
                                it -> assertThat(it).isNull(),
                                it -> assertThat(it.isNull()).isTrue());
            });
        }
        for (int position = 1; position <= 2; position++) {
            HttpResponse<String> refused = phone.answer(lasting, position, "A");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("practice.question-withdrawn").doesNotContain("解析");
        }
        assertThat(number(phone.wrongBook(), "total")).isEqualTo(1);
        assertThat(number(phone.today(), "wrongQuestionCount")).isEqualTo(1);
        assertThat(phone.questionIds(phone.set(bank, "WRONG")))
                .containsExactly(bank.questions().get(2).questionId());
        assertThat(phone.questions(phone.inOrder(bank)).get(3).get("closed").getBooleanValue())
                .isFalse();
    }

    /** From now for two hours. */
    private void close(PublishedBank bank, String title) {
        Instant now = clock.instant();
        long blueprint = exam.createBlueprint(new Blueprint(
                List.of(new Section("一、单项选择题", bank.bankId(), QuestionType.SINGLE, null, null, 1, 10)),
                true,
                MultipleRule.ALL_OR_NOTHING));
        exam.closePractice(blueprint, title, now, now.plus(Duration.ofHours(2)));
    }
}
