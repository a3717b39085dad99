package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WrongBookTest {
    private static final Instant FIRST = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void a_first_right_answer_does_not_enter_the_book() {
        AnswerRow row = after(null, "A", true, 0);

        assertThat(row.inWrongBook()).isFalse();
        assertThat(row.firstRightAt()).isEqualTo(FIRST);
    }

    @Test
    void it_leaves_after_two_right_answers_in_a_row_and_not_before() {
        AnswerRow wrong = after(null, "B", false, 0);
        AnswerRow once = after(wrong, "A", true, 1);
        AnswerRow twice = after(once, "A", true, 2);

        assertThat(wrong.inWrongBook()).isTrue();
        assertThat(once.inWrongBook()).isTrue();
        assertThat(twice.inWrongBook()).isFalse();
        assertThat(twice.wrongCount()).isEqualTo(1);
        assertThat(twice.lastWrongAnswer()).isEqualTo("B");
    }

    @Test
    void a_wrong_answer_in_between_starts_the_row_anew() {
        AnswerRow row = after(after(after(null, "B", false, 0), "A", true, 1), "C", false, 2);

        assertThat(row.rightsInRow()).isZero();
        assertThat(row.wrongCount()).isEqualTo(2);
        assertThat(row.lastWrongAnswer()).isEqualTo("C");
        assertThat(after(row, "A", true, 3).inWrongBook()).isTrue();
    }

    @Test
    void when_she_first_got_it_right_is_remembered_for_ever() {
        AnswerRow row = after(after(after(null, "A", true, 0), "B", false, 1), "A", true, 2);

        assertThat(row.firstRightAt()).isEqualTo(FIRST);
        assertThat(row.answeredCount()).isEqualTo(3);
        assertThat(row.rightCount()).isEqualTo(2);
    }

    private static AnswerRow after(@Nullable AnswerRow before, String answer, boolean right, int minutes) {
        return WrongBook.after(
                before,
                new WrongBook.Given(
                        7, new Sequence.Entry(1, 10, 5), 3, 5, answer, right, FIRST.plusSeconds(60L * minutes)),
                2);
    }
}
