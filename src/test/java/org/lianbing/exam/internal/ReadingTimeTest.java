package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.internal.ReadingTime.Timed;

class ReadingTimeTest {
    @Test
    void a_short_question_takes_a_touch_and_a_long_one_its_first_forty_characters() {
        assertThat(ReadingTime.leastMillis(5)).isEqualTo(1_100);
        assertThat(ReadingTime.leastMillis(35)).isEqualTo(1_400);
        assertThat(ReadingTime.leastMillis(40)).isEqualTo(1_600);
        assertThat(ReadingTime.leastMillis(400)).isEqualTo(1_600);
    }

    @Test
    void twenty_right_answers_in_ten_seconds_could_not_be_read() {
        assertThat(ReadingTime.unread(every(500, 20, true))).isEqualTo(20);
    }

    @Test
    void who_guesses_as_fast_and_wrong_gains_nothing_and_is_no_case() {
        assertThat(ReadingTime.unread(every(500, 20, false))).isZero();
    }

    @Test
    void who_read_the_whole_paper_first_and_then_marked_it_had_the_time() {
        List<Timed> answers = IntStream.range(0, 20)
                .mapToObj(i -> new Timed(60_000 + 300L * i, 1_600, true))
                .toList();
        assertThat(ReadingTime.unread(answers)).isZero();
    }

    @Test
    void answers_of_a_phone_without_a_network_that_come_all_at_once_are_not_fast() {
        List<Timed> answers = IntStream.range(0, 20)
                .mapToObj(i -> new Timed(i < 2 ? 4_000L * (i + 1) : 90_000, 1_600, true))
                .toList();
        assertThat(ReadingTime.unread(answers)).isZero();
    }

    private static List<Timed> every(long millis, int count, boolean right) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Timed(millis * i, 1_600, right))
                .toList();
    }
}
