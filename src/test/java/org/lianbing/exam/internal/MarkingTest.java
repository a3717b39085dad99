package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.bank.AnswerKey;
import org.lianbing.exam.MultipleRule;

class MarkingTest {
    private static final PaperQuestion AS_WRITTEN = new PaperQuestion(1, 7, 20, "");

    private static Mark choice(Set<Integer> right, PaperQuestion question, String answer, MultipleRule rule) {
        return Marking.mark(new AnswerKey.ChoiceKey(right, "", ""), question, answer, rule);
    }

    private static Mark blanks(String answer, List<List<String>> accepted) {
        return Marking.mark(new AnswerKey.BlanksKey(accepted, "", ""), AS_WRITTEN, answer, MultipleRule.ALL_OR_NOTHING);
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
        assertThat(Marking.mark(new AnswerKey.TruthKey(truth, "", ""), AS_WRITTEN, answer, MultipleRule.PARTIAL)
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
}
