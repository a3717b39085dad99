package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.BlanksRule;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;

class MarkingTest {
    private static final PaperQuestion AS_WRITTEN = new PaperQuestion(1, 7, 20, "");

    private static Mark mark(
            MultipleRule multiple,
            MarkingRules rules,
            AnswerKey key,
            QuestionType type,
            PaperQuestion question,
            String answer) {
        return new Marking(multiple, rules)
                .mark(new MarkingKey(key, new AnswerShape(type, 4, 0, 3, List.of())), question, answer);
    }

    private static Mark blanks(String answer, List<List<String>> accepted, MarkingRules rules) {
        AnswerKey key = new AnswerKey.BlanksKey(accepted, "", "");
        return mark(MultipleRule.ALL_OR_NOTHING, rules, key, QuestionType.FILL_IN_BLANK, AS_WRITTEN, answer);
    }

    private static MarkingRules taking(int wrongTenths, int blankTenths) {
        return new MarkingRules(BlanksRule.SHARE, wrongTenths, blankTenths, 0, null);
    }

    private static Mark choice(Set<Integer> right, PaperQuestion question, String answer, MultipleRule rule) {
        QuestionType type = right.size() == 1 ? QuestionType.SINGLE : QuestionType.MULTIPLE;
        return mark(rule, MarkingRules.PLAIN, new AnswerKey.ChoiceKey(right, "", ""), type, question, answer);
    }

    private static Mark blanks(String answer, List<List<String>> accepted) {
        return blanks(answer, accepted, MarkingRules.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"B, 20, true", "A, 0, false", "'', 0, false"})
    void a_single_choice_is_all_or_nothing(String answer, int scoreTenths, boolean right) {
        assertThat(choice(Set.of(1), AS_WRITTEN, answer, MultipleRule.PARTIAL)).isEqualTo(new Mark(scoreTenths, right));
    }

    @Test
    void letters_are_read_in_the_order_shown_to_this_person() {
        // Shown A is what the author wrote as C.
        PaperQuestion shuffled = new PaperQuestion(1, 7, 20, "CABD");
        assertThat(choice(Set.of(2), shuffled, "A", MultipleRule.ALL_OR_NOTHING))
                .isEqualTo(new Mark(20, true));
        assertThat(choice(Set.of(2), shuffled, "C", MultipleRule.ALL_OR_NOTHING))
                .isEqualTo(Mark.NOTHING);
        assertThat(choice(Set.of(0, 3), shuffled, "BD", MultipleRule.ALL_OR_NOTHING))
                .isEqualTo(new Mark(20, true));
        for (int authored = 0; authored < 4; authored++) {
            assertThat(shuffled.authored(shuffled.shown(authored))).isEqualTo(authored);
        }
    }

    @ParameterizedTest
    @CsvSource({"ABC, 20, true", "AB, 0, false", "ABCD, 0, false", "D, 0, false"})
    void all_or_nothing_takes_exactly_the_right_options(String answer, int scoreTenths, boolean right) {
        assertThat(choice(Set.of(0, 1, 2), AS_WRITTEN, answer, MultipleRule.ALL_OR_NOTHING))
                .isEqualTo(new Mark(scoreTenths, right));
    }

    @ParameterizedTest
    @CsvSource({"ABC, 20, true", "AB, 13, false", "C, 6, false", "ABD, 0, false", "ABCD, 0, false"})
    void partial_gives_a_share_for_each_right_option_and_nothing_once_one_is_wrong(
            String answer, int scoreTenths, boolean right) {
        assertThat(choice(Set.of(0, 1, 2), AS_WRITTEN, answer, MultipleRule.PARTIAL))
                .isEqualTo(new Mark(scoreTenths, right));
    }

    @ParameterizedTest
    @CsvSource({"T, false, 0", "F, false, 20", "T, true, 20", "'', false, 0"})
    void true_or_false_is_all_or_nothing(String answer, boolean truth, int scoreTenths) {
        assertThat(mark(
                                MultipleRule.PARTIAL,
                                MarkingRules.PLAIN,
                                new AnswerKey.TruthKey(truth, "", ""),
                                QuestionType.TRUE_FALSE,
                                AS_WRITTEN,
                                answer)
                        .scoreTenths())
                .isEqualTo(scoreTenths);
    }

    @Test
    void each_blank_earns_its_share_and_only_all_of_them_are_right() {
        List<List<String>> accepted = List.of(List.of("电流"), List.of("电压"), List.of("电阻"));
        assertThat(blanks("电流\u001f电压\u001f电阻", accepted)).isEqualTo(new Mark(20, true));
        assertThat(blanks("电流\u001f\u001f电阻", accepted)).isEqualTo(new Mark(13, false));
        assertThat(blanks("电压\u001f电流", accepted)).isEqualTo(Mark.NOTHING);
        assertThat(blanks("电流", accepted)).isEqualTo(new Mark(6, false));
    }

    @ParameterizedTest
    @CsvSource({
        "３８０Ｖ, 380v",
        "' 5 mm ', 5mm",
        "5\u3000MM, 5mm",
        "－10℃, -10℃",
        "\u221210, -10",
        "（一）, (一)",
        "m², m2",
    })
    void what_people_write_differently_and_mean_alike_is_alike(String given, String accepted) {
        assertThat(blanks(given, List.of(List.of("不是这个", accepted)))).isEqualTo(new Mark(20, true));
    }

    @Test
    void a_blank_left_out_is_not_right_because_another_is_empty() {
        assertThat(blanks("\u001f", List.of(List.of("一"), List.of("二")))).isEqualTo(Mark.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        // Right are A and B of A to D, for 2 marks; each decision is worth 0.5.
        "AB, 0, 20, true",
        "A, 0, 10, false",
        "ABC, 0, 10, false",
        "AC, 0, 0, false",
        "ABCD, 0, 0, false",
        "C, 0, 0, false",
        "CD, 0, 0, false",
        "C, -5, -5, false",
        "CD, -5, -5, false",
        "CD, -30, -20, false",
        "'', -5, 0, false",
    })
    void per_option_every_option_is_a_decision(String answer, int wrongTenths, int scoreTenths, boolean right) {
        assertThat(mark(
                        MultipleRule.PER_OPTION,
                        taking(wrongTenths, 0),
                        new AnswerKey.ChoiceKey(Set.of(0, 1), "", ""),
                        QuestionType.MULTIPLE,
                        AS_WRITTEN,
                        answer))
                .isEqualTo(new Mark(scoreTenths, right));
    }

    @Test
    void per_option_is_rounded_down_also_below_zero() {
        AnswerKey key = new AnswerKey.ChoiceKey(Set.of(0, 1), "", "");
        PaperQuestion odd = new PaperQuestion(1, 7, 5, "");
        assertThat(mark(MultipleRule.PER_OPTION, taking(-9, 0), key, QuestionType.MULTIPLE, odd, "A"))
                .isEqualTo(new Mark(2, false));
        assertThat(mark(MultipleRule.PER_OPTION, taking(-9, 0), key, QuestionType.MULTIPLE, odd, "C"))
                .isEqualTo(new Mark(-3, false));
    }

    @ParameterizedTest
    @CsvSource({"B, 20", "A, -5", "'', -2", "' ', -2"})
    void wrong_and_blank_answers_get_their_own_marks(String answer, int scoreTenths) {
        AnswerKey key = new AnswerKey.ChoiceKey(Set.of(1), "", "");
        for (MultipleRule multiple : MultipleRule.values()) {
            assertThat(mark(multiple, taking(-5, -2), key, QuestionType.SINGLE, AS_WRITTEN, answer)
                            .scoreTenths())
                    .isEqualTo(scoreTenths);
        }
    }

    @Test
    void blanks_that_are_all_empty_are_blank_and_not_wrong() {
        assertThat(blanks("\u001f\u001f", List.of(List.of("一"), List.of("二"), List.of("三")), taking(-5, 3)))
                .isEqualTo(new Mark(3, false));
    }

    @Test
    void where_all_blanks_are_asked_for_one_is_nothing() {
        MarkingRules all = new MarkingRules(BlanksRule.ALL, -5, 0, 0, null);
        List<List<String>> accepted = List.of(List.of("一"), List.of("二"));
        assertThat(blanks("一\u001f二", accepted, all)).isEqualTo(new Mark(20, true));
        assertThat(blanks("一\u001f三", accepted, all)).isEqualTo(new Mark(-5, false));
    }

    @Test
    void a_paper_never_scores_below_its_floor() {
        List<Mark> marks = List.of(new Mark(10, true), new Mark(-30, false));
        assertThat(new Marking(MultipleRule.PARTIAL, taking(-30, 0)).total(marks))
                .isZero();
        MarkingRules deeper = new MarkingRules(BlanksRule.SHARE, -30, 0, -15, null);
        assertThat(new Marking(MultipleRule.PARTIAL, deeper).total(marks)).isEqualTo(-15);
        assertThat(new Marking(MultipleRule.PARTIAL, new MarkingRules(BlanksRule.SHARE, -30, 0, -90, null))
                        .total(marks))
                .isEqualTo(-20);
    }

    @Test
    void a_part_of_a_case_earns_its_share_and_takes_nothing_away() {
        AnswerShape choice = new AnswerShape(QuestionType.MULTIPLE, 4, 0, 0, List.of());
        MarkingKey key = new MarkingKey(
                new AnswerKey.CaseKey(
                        List.of(
                                new AnswerKey.ChoiceKey(Set.of(0, 1), "", ""),
                                new AnswerKey.ChoiceKey(Set.of(0, 1), "", "")),
                        "",
                        ""),
                new AnswerShape(QuestionType.CASE, 0, 0, 0, List.of(choice, choice)));
        Marking marking = new Marking(MultipleRule.PER_OPTION, taking(-5, 0));
        assertThat(marking.mark(key, AS_WRITTEN, "A\u001eCD")).isEqualTo(new Mark(5, false));
        assertThat(marking.mark(key, AS_WRITTEN, "CD\u001eCD")).isEqualTo(new Mark(-5, false));
        assertThat(marking.mark(key, AS_WRITTEN, "AB\u001eAB")).isEqualTo(new Mark(20, true));
    }
}
