package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.platform.Sql;
import org.lianbing.practice.PracticeMode;
import org.lianbing.testing.Outboxes;

class MasteryTest extends PracticeTest {
    @Inject
    Sql sql;

    private JsonNode next(Phone phone, PublishedBank bank) {
        return phone.ok(phone.get("/api/practice/next?tradeId=" + bank.tradeId() + "&level=" + LEVEL));
    }

    private static String firstReason(JsonNode next) {
        return next.get("suggestions").get(0).get("reason").getStringValue();
    }

    @Test
    void guessing_lifts_what_is_expected_and_not_what_is_known() {
        assertThat(Elo.known(0, 0)).isEqualTo(0.5);
        assertThat(Elo.right(0, 0, QuestionType.SINGLE, 4)).isEqualTo(0.625);
        assertThat(Elo.right(0, 0, QuestionType.TRUE_FALSE, 0)).isEqualTo(0.75);
        assertThat(Elo.right(1, 0, QuestionType.FILL_IN_BLANK, 0)).isCloseTo(0.731, within(0.001));
        assertThat(Elo.step(20)).isEqualTo(0.5);
    }

    @Test
    void a_newcomer_is_led_to_the_first_chapter() {
        PublishedBank bank = freshBank(12);

        JsonNode next = next(phone(), bank);

        assertThat(firstReason(next)).isEqualTo("NEW_CHAPTER");
        assertThat(next.get("suggestions").get(0).get("chapter").getStringValue())
                .isEqualTo(next.get("chapters").get(0).get("name").getStringValue());
        assertThat(next.get("chapters").get(0).get("percent")).isNull();
    }

    @Test
    void who_misses_is_led_back_and_who_is_right_is_not() {
        PublishedBank bank = freshBank(24);
        Phone weak = phone();
        Phone strong = phone();
        answerAll(weak, bank, false);
        answerAll(strong, bank, true);

        JsonNode ofWeak = next(weak, bank);
        JsonNode ofStrong = next(strong, bank);

        assertThat(firstReason(ofWeak)).isEqualTo("WEAK_CHAPTER");
        assertThat(firstReason(ofStrong)).isEqualTo("ALL_WELL");
        assertThat(number(ofWeak.get("chapters").get(0), "percent"))
                .isLessThan(40)
                .isLessThan(number(ofStrong.get("chapters").get(0), "percent"));
        clock.advance(Duration.ofDays(1));
        assertThat(firstReason(next(weak, bank))).isEqualTo("DUE");
    }

    private void answerAll(Phone phone, PublishedBank bank, boolean right) {
        JsonNode set = phone.inOrder(bank);
        for (int position = 1; position <= bank.questions().size(); position++) {
            phone.answer(set, position, bank, right);
        }
    }

    @Test
    void answering_again_on_the_same_day_says_nothing_about_ability() {
        PublishedBank bank = freshBank(4);
        Phone phone = phone();
        phone.answer(phone.inOrder(bank), 1, bank, false);

        phone.answer(phone.set(bank, "WRONG"), 1, bank, true);

        assertThat(number(next(phone, bank).get("chapters").get(0), "answers")).isEqualTo(1);
    }

    @Test
    void a_question_that_all_miss_is_measured_as_harder_than_its_author_said() {
        PublishedBank bank = freshBank(4);
        long missed = bank.questions().getFirst().questionId();
        long known = bank.questions().get(1).questionId();
        for (int i = 0; i < 5; i++) {
            Phone phone = phone();
            JsonNode set = phone.inOrder(bank);
            phone.answer(set, 1, bank, false);
            phone.answer(set, 2, bank, true);
        }
        Outboxes.drain(context);

        assertThat(shift(missed)).isGreaterThan(1);
        assertThat(shift(known)).isLessThan(-0.3);
        assertThat(sql.number("SELECT answers FROM practice_difficulty WHERE question_id = ?", missed))
                .isEqualTo(5);
    }

    private double shift(long questionId) {
        return sql.list(
                        "SELECT shift FROM practice_difficulty WHERE question_id = ?",
                        row -> row.getDouble("shift"),
                        questionId)
                .getFirst();
    }

    @Test
    void what_was_learnt_in_one_trade_carries_over_by_its_knowledge_point() {
        MeasureMastery measure = context.getBean(MeasureMastery.class);
        MasteryRepository mastery = context.getBean(MasteryRepository.class);
        MasteryRepository.Knowledge point = new MasteryRepository.Knowledge("电气安全");
        long member = phone().person.id();
        mastery.save(member, Map.of(point, new MasteryRepository.Ability(2, 10)));
        MasteryRepository.Chapter chapter = new MasteryRepository.Chapter(77, LEVEL, "新章节");

        measure.answered(ofTrade(member, 77), about("新章节", "电气安全"), true);

        MasteryRepository.Ability there =
                mastery.abilities(member, chapter, List.of()).get(chapter);
        assertThat(there.value()).isGreaterThan(2);
        assertThat(there.answers()).isEqualTo(1);
    }

    private static SetRow ofTrade(long member, long trade) {
        return new SetRow(1, member, trade, LEVEL, PracticeMode.RANDOM, 1, 1, 1, 0, 0);
    }

    private static QuestionContent about(String chapter, String knowledge) {
        return new QuestionContent(
                1,
                1,
                QuestionType.SINGLE,
                LEVEL,
                Difficulty.MEDIUM,
                chapter,
                "题干",
                List.of("甲", "乙", "丙", "丁"),
                false,
                0,
                List.of(),
                List.of(),
                Use.ANY,
                List.of(knowledge),
                Map.of());
    }
}
