package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.AlikeSets.Pair;

class SameQuestionTest {
    @Test
    void punctuation_width_and_the_order_of_options_make_no_other_question() {
        assertThat(SameQuestion.hash("触电时，首先应（　）。", List.of("断电", "呼救")))
                .isEqualTo(SameQuestion.hash("触电时,首先应( )", List.of("呼救。", "断电")));
    }

    @Test
    void a_decimal_point_and_the_colon_of_a_ratio_do() {
        assertThat(SameQuestion.hash("间距为1.5 m的是", List.of())).isNotEqualTo(SameQuestion.hash("间距为15 m的是", List.of()));
        assertThat(SameQuestion.hash("按1:2稀释", List.of())).isNotEqualTo(SameQuestion.hash("按12稀释", List.of()));
        assertThat(SameQuestion.hash("顺序是：12", List.of())).isEqualTo(SameQuestion.hash("顺序是12", List.of()));
    }

    @Test
    void stems_that_say_little_are_compared_with_their_options() {
        List<Pair> alike = alike(List.of(
                choice("下列说法正确的是（　）。", "验电要戴绝缘手套", "先验电再挂接地线", "停电后可直接作业"),
                choice("下列说法正确的是（　）。", "甑桶要经常清洗", "酒醅越厚越好", "上甑不分快慢"),
                choice("以下说法正确的是：", "先验电再挂接地线", "验电须戴绝缘手套", "停电后可直接作业")));

        assertThat(alike).singleElement().satisfies(pair -> {
            assertThat(pair.asked()).isZero();
            assertThat(pair.partner()).isEqualTo(2);
        });
    }

    @Test
    void planted_copies_are_found_and_little_else() {
        BankTexts texts = new BankTexts(7);
        List<QuestionDraft> drafts = new ArrayList<>(texts.questions(6_000));
        Map<Integer, Integer> strengths = new HashMap<>();
        Map<Integer, Integer> copies = new HashMap<>();
        for (int i = 0; i < 1_500; i++) {
            int strength = 1 + i % 5;
            strengths.put(drafts.size(), strength);
            copies.put(drafts.size(), i * 3);
            drafts.add(texts.copy(drafts.get(i * 3), strength));
        }

        Set<String> found = new HashSet<>();
        alike(drafts).forEach(pair -> found.add(pair.asked() + "-" + pair.partner()));

        double[] recall = new double[6];
        int planted = 0;
        for (Map.Entry<Integer, Integer> copy : copies.entrySet()) {
            if (found.contains(copy.getValue() + "-" + copy.getKey())) {
                recall[strengths.get(copy.getKey())] += 1 / 300.0;
                planted++;
            }
        }
        assertThat(recall[1]).isEqualTo(1, within(1e-6));
        assertThat(recall[2]).isGreaterThan(0.99);
        assertThat(recall[3]).isGreaterThan(0.97);
        assertThat(recall[4]).isGreaterThan(0.85);
        assertThat((double) planted / found.size()).as("precision").isGreaterThan(0.9);
    }

    private static List<Pair> alike(List<QuestionDraft> drafts) {
        return AlikeQuestions.pairs(drafts.stream().map(SameQuestion::pieces).toList(), List.of());
    }

    private static QuestionDraft choice(String stem, String... options) {
        return new QuestionDraft(
                QuestionType.SINGLE,
                5,
                Difficulty.EASY,
                "一",
                stem,
                List.of(options),
                false,
                0,
                new ChoiceKey(Set.of(0), "", ""));
    }
}
