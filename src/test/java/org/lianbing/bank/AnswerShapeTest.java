package org.lianbing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerShapeTest {
    private static final AnswerShape ORDERING = new AnswerShape(QuestionType.ORDERING, 4, 0, 0, List.of());
    private static final AnswerShape MATCHING = new AnswerShape(QuestionType.MATCHING, 4, 3, 0, List.of());
    private static final AnswerShape TEXT = new AnswerShape(QuestionType.SHORT_ANSWER, 0, 0, 0, List.of());
    private static final AnswerShape CASE = new AnswerShape(
            QuestionType.CASE, 0, 0, 0, List.of(new AnswerShape(QuestionType.SINGLE, 4, 0, 0, List.of()), MATCHING));

    @ParameterizedTest
    @CsvSource({"CADB, true", "CAD, false", "CADD, false", "CADE, false", "cadb, false", "'', true"})
    void an_order_names_every_option_once(String answer, boolean fits) {
        assertThat(ORDERING.fits(answer)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "BAD, true",
        "B-D, true",
        "BBB, true",
        "---, true",
        "BA, false",
        "BADC, false",
        "BAE, false",
        "BA?, false"
    })
    void a_matching_has_a_place_for_each_prompt(String answer, boolean fits) {
        assertThat(MATCHING.fits(answer)).isEqualTo(fits);
    }

    @Test
    void a_text_of_ones_own_has_room_but_not_without_end() {
        assertThat(TEXT.fits("字".repeat(2_000))).isTrue();
        assertThat(TEXT.fits("字".repeat(2_001))).isFalse();
        assertThat(TEXT.fits("一\u001e二")).isFalse();
        assertThat(TEXT.fits("一\u001f二")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"B|BAD, true", "|, true", "B|, true", "B, false", "B|BAD|A, false", "E|BAD, false", "B|BA, false"})
    void each_part_of_a_case_fits_its_own_question(String answer, boolean fits) {
        assertThat(CASE.fits(answer.replace('|', '\u001e'))).isEqualTo(fits);
    }

    @Test
    void practice_wants_everything_answered_that_can_be_judged() {
        assertThat(CASE.complete("B\u001eBA-")).isTrue();
        assertThat(CASE.complete("\u001eBAD")).isFalse();
        assertThat(CASE.complete("B\u001e---")).isFalse();
        assertThat(TEXT.complete("  ")).isFalse();
        assertThat(ORDERING.complete("")).isFalse();
    }

    @Test
    void what_must_be_said_by_a_person_is_known_before_it_is_drawn() {
        assertThat(TEXT.byHand()).isTrue();
        assertThat(CASE.byHand()).isFalse();
        assertThat(new AnswerShape(QuestionType.CASE, 0, 0, 0, List.of(MATCHING, TEXT)).byHand())
                .isTrue();
    }

    @Test
    void a_wrong_answer_of_the_demo_city_fits_and_is_wrong() {
        assertThat(ORDERING.otherThan("CADB")).isEqualTo("BDAC");
        assertThat(MATCHING.otherThan("AAD")).isEqualTo("BAD");
        assertThat(CASE.otherThan("B\u001eBAD")).isEqualTo("A\u001eAAD");
        assertThat(CASE.fits(CASE.otherThan("B\u001eBAD"))).isTrue();
    }
}
