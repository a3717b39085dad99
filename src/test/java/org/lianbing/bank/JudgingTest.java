package org.lianbing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;

class JudgingTest {
    /** Stop, test, earth, sign: shown B D A C. */
    private static final AnswerKey ORDER = new OrderKey(List.of(2, 0, 3, 1), "", "");

    private static final AnswerKey MATCH = new MatchKey(List.of(1, 0, 3), "", "");
    private static final AnswerKey CASE =
            new CaseKey(List.of(new ChoiceKey(Set.of(1), "", ""), new TruthKey(false, "", ""), MATCH), "", "");

    private static Worth worth(AnswerKey key, String answer, boolean shares) {
        return Judging.worth(key, answer, IntUnaryOperator.identity(), shares);
    }

    private static BlanksKey blanks(boolean anyOrder, String tolerance, String... accepted) {
        List<BigDecimal> tolerances = tolerance.isEmpty()
                ? List.of()
                : List.of(accepted).stream()
                        .map(text -> new BigDecimal(tolerance))
                        .toList();
        return new BlanksKey(
                List.of(accepted).stream().map(text -> List.of(text.split("/"))).toList(),
                tolerances,
                anyOrder,
                "",
                "");
    }

    @Test
    void an_order_is_right_as_a_whole_or_not_at_all() {
        assertThat(worth(ORDER, "CADB", false)).isEqualTo(new Worth(4, 4));
        assertThat(worth(ORDER, "CABD", false)).isEqualTo(Worth.NOTHING);
    }

    @Test
    void where_parts_count_each_option_at_its_place_earns_its_share() {
        assertThat(worth(ORDER, "CABD", true).tenths(20)).isEqualTo(10);
        assertThat(worth(ORDER, "ADBC", true)).isEqualTo(new Worth(0, 4));
    }

    @Test
    void an_order_is_read_in_the_letters_shown_to_this_person() {
        // Shown A is what the author wrote as B, shown B as D, shown C as A, shown D as C.
        IntUnaryOperator authored = shown -> List.of(1, 3, 0, 2).get(shown);
        assertThat(Judging.worth(ORDER, "DCBA", authored, false).all()).isTrue();
        assertThat(Judging.worth(ORDER, "CADB", authored, false).all()).isFalse();
    }

    @Test
    void each_prompt_of_a_matching_earns_its_share_and_one_left_open_earns_nothing() {
        assertThat(worth(MATCH, "BAD", false).all()).isTrue();
        assertThat(worth(MATCH, "B-D", false).tenths(20)).isEqualTo(13);
        assertThat(worth(MATCH, "---", false)).isEqualTo(new Worth(0, 3));
    }

    @ParameterizedTest
    @CsvSource({"铜|铝, true", "铝|铜, true", "铝|铝, false", "铜, false", "铜|铁, false"})
    void blanks_in_any_order_count_each_text_once(String answer, boolean right) {
        assertThat(Judging.right(blanks(true, "", "铜", "铝"), answer.replace('|', '\u001f')))
                .isEqualTo(right);
        assertThat(Judging.right(blanks(false, "", "铜", "铝"), "铝\u001f铜")).isFalse();
    }

    @Test
    void blanks_in_any_order_are_given_to_where_most_of_them_fit() {
        // 熔断器 would also do for the first blank; only the second takes 保险丝.
        BlanksKey key = blanks(true, "", "断路器/熔断器", "熔断器");
        assertThat(Judging.right(key, "熔断器\u001f断路器")).isTrue();
        assertThat(Judging.right(key, "熔断器\u001f熔断器")).isTrue();
        assertThat(worth(key, "断路器\u001f断路器", false).hits()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "9.5, true",
        "10.5, true",
        "１０．２, true",
        "10, true",
        "+10, true",
        "9.49, false",
        "10.51, false",
        "十, false",
        "10V, false",
        "1e1, false",
        "'', false"
    })
    void a_number_may_be_off_by_the_tolerance_and_no_further(String answer, boolean right) {
        assertThat(Judging.right(blanks(false, "0.5", "10"), answer)).isEqualTo(right);
    }

    @Test
    void without_a_tolerance_a_number_is_a_text() {
        assertThat(Judging.right(blanks(false, "", "10"), "10.0")).isFalse();
        assertThat(Judging.right(blanks(false, "0", "10"), "10.0")).isFalse();
    }

    @Test
    void a_case_is_the_sum_of_its_parts_rounded_down_once() {
        assertThat(worth(CASE, "B\u001eF\u001eBAD", false).all()).isTrue();
        // A third, and two thirds of a third: 5/9 of 100 tenths.
        assertThat(worth(CASE, "B\u001eT\u001eBA-", false).tenths(100)).isEqualTo(55);
        assertThat(worth(CASE, "\u001e\u001e", false).tenths(100)).isZero();
        assertThat(Judging.partsRight(CASE, "B\u001eT\u001eBAD", false)).containsExactly(true, false, true);
        assertThat(Judging.partsRight(ORDER, "CADB", false)).isEmpty();
    }

    @Test
    void options_of_a_part_stand_as_written_even_where_a_paper_shuffles() {
        assertThat(Judging.worth(CASE, "B\u001eF\u001eBAD", shown -> 3 - shown, false)
                        .all())
                .isTrue();
    }

    @Test
    void nobody_but_its_writer_says_whether_a_text_of_her_own_is_right() {
        AnswerKey model = new ModelAnswerKey("先断电，再验电", "", "");
        assertThat(worth(model, "先断电，再验电", true)).isEqualTo(Worth.NOTHING);
        assertThat(Judging.right(model, "断电后验电", true)).isTrue();
        assertThat(Judging.right(model, "先断电，再验电", false)).isFalse();

        AnswerKey both = new CaseKey(List.of(new TruthKey(true, "", ""), model), "", "");
        assertThat(both.byHand()).isTrue();
        assertThat(Judging.right(both, "T\u001e断电后验电", true)).isTrue();
        assertThat(Judging.right(both, "F\u001e断电后验电", true)).isFalse();
        assertThat(CASE.byHand()).isFalse();
    }

    @Test
    void a_key_is_written_as_the_answer_and_in_words() {
        assertThat(KeyText.answer(ORDER)).isEqualTo("CADB");
        assertThat(KeyText.words(ORDER)).isEqualTo("C → A → D → B");
        assertThat(KeyText.answer(MATCH)).isEqualTo("BAD");
        assertThat(KeyText.words(MATCH)).isEqualTo("1—B，2—A，3—D");
        assertThat(KeyText.answer(CASE)).isEqualTo("B\u001eF\u001eBAD");
        assertThat(KeyText.words(blanks(false, "0.5", "10/十"))).isEqualTo("10 或 十（±0.5）");
    }
}
