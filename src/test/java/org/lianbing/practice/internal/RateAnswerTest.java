package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

class RateAnswerTest {
    private static final ReviewSettings RULE =
            new ReviewSettings(List.of(), 0.9, 365, 30, 5, Duration.ofSeconds(5), 4, Duration.ofMinutes(5));

    /** Twenty characters to read: four seconds, and five to think. */
    private static QuestionContent twentyCharacters() {
        return new QuestionContent(
                1,
                1,
                QuestionType.SINGLE,
                5,
                Difficulty.values()[0],
                "第一章",
                "一二三四五六七八九十一二",
                List.of("甲乙丙丁", "戊己庚辛"),
                false,
                0,
                List.of(),
                List.of(),
                Use.ANY,
                List.of(),
                Map.of());
    }

    private static Rating rate(boolean right, @Nullable Duration took) {
        return RateAnswer.rate(twentyCharacters(), right, took, false, RULE);
    }

    @Test
    void a_wrong_answer_is_again_however_fast() {
        assertThat(rate(false, Duration.ofSeconds(1))).isEqualTo(Rating.AGAIN);
        assertThat(rate(false, null)).isEqualTo(Rating.AGAIN);
    }

    @Test
    void the_time_to_read_and_think_parts_easy_from_good_and_four_times_it_good_from_hard() {
        assertThat(rate(true, Duration.ofMillis(9_000))).isEqualTo(Rating.EASY);
        assertThat(rate(true, Duration.ofMillis(9_001))).isEqualTo(Rating.GOOD);
        assertThat(rate(true, Duration.ofMillis(36_000))).isEqualTo(Rating.GOOD);
        assertThat(rate(true, Duration.ofMillis(36_001))).isEqualTo(Rating.HARD);
    }

    @Test
    void a_time_that_says_nothing_is_good() {
        assertThat(rate(true, null)).isEqualTo(Rating.GOOD);
        assertThat(rate(true, Duration.ofMinutes(6))).isEqualTo(Rating.GOOD);
        assertThat(RateAnswer.rate(twentyCharacters(), true, Duration.ofSeconds(1), true, RULE))
                .isEqualTo(Rating.GOOD);
    }
}
