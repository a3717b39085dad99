package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.Judging;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.platform.BadInput;

class JudgeTest {
    @Test
    void a_multiple_choice_is_right_only_with_exactly_the_right_options() {
        AnswerKey key = new AnswerKey.ChoiceKey(Set.of(0, 2), "", "");

        assertThat(Judging.right(key, "AC")).isTrue();
        assertThat(Judging.right(key, "A")).isFalse();
        assertThat(Judging.right(key, "ABC")).isFalse();
    }

    @Test
    void blanks_are_compared_as_people_mean_them() {
        AnswerKey key = new AnswerKey.BlanksKey(List.of(List.of("380 V", "380V"), List.of("-5℃")), "", "");

        assertThat(Judging.right(key, "３８０ｖ\u001f－5 ℃")).isTrue();
        assertThat(Judging.right(key, "380V")).isFalse();
        assertThat(Judging.right(key, "380V\u001f5℃")).isFalse();
    }

    @Test
    void a_statement_is_true_or_false() {
        assertThat(Judging.right(new AnswerKey.TruthKey(false, "", ""), "F")).isTrue();
        assertThat(Judging.right(new AnswerKey.TruthKey(false, "", ""), "T")).isFalse();
    }

    @Test
    void what_cannot_be_an_answer_to_the_type_is_refused() {
        refused(QuestionType.SINGLE, "");
        refused(QuestionType.SINGLE, "AB");
        refused(QuestionType.SINGLE, "E");
        refused(QuestionType.MULTIPLE, "CA");
        refused(QuestionType.MULTIPLE, "AA");
        refused(QuestionType.TRUE_FALSE, "A");
        refused(QuestionType.FILL_IN_BLANK, "  ");
        refused(QuestionType.FILL_IN_BLANK, "a\u001fb\u001fc");
        assertThatCode(() -> Judge.mustFit(question(QuestionType.MULTIPLE), "ABCD"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Judge.mustFit(question(QuestionType.FILL_IN_BLANK), "a\u001fb"))
                .doesNotThrowAnyException();
    }

    private static void refused(QuestionType type, String answer) {
        assertThatThrownBy(() -> Judge.mustFit(question(type), answer))
                .as("%s %s", type, answer)
                .isInstanceOf(BadInput.class);
    }

    private static QuestionContent question(QuestionType type) {
        boolean choice = type == QuestionType.SINGLE || type == QuestionType.MULTIPLE;
        return new QuestionContent(
                1,
                10,
                type,
                5,
                Difficulty.EASY,
                "第一章",
                "题干",
                choice ? List.of("甲", "乙", "丙", "丁") : List.of(),
                false,
                type == QuestionType.FILL_IN_BLANK ? 2 : 0,
                List.of(),
                List.of(),
                Use.ANY,
                List.of(),
                Map.of());
    }
}
