package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreakTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void nobody_who_never_practised_has_a_streak() {
        assertThat(Streak.days(List.of(), TODAY)).isZero();
    }

    @Test
    void the_first_day_counts_as_one() {
        assertThat(Streak.days(List.of(TODAY), TODAY)).isEqualTo(1);
    }

    @Test
    void a_streak_until_yesterday_stands_while_today_is_not_over() {
        assertThat(Streak.days(days("2026-11-20", "2026-11-19", "2026-11-18"), TODAY))
                .isEqualTo(3);
    }

    @Test
    void a_day_left_out_breaks_it() {
        assertThat(Streak.days(days("2026-11-19", "2026-11-18"), TODAY)).isZero();
        assertThat(Streak.days(days("2026-11-21", "2026-11-20", "2026-11-18"), TODAY))
                .isEqualTo(2);
    }

    @Test
    void it_runs_through_the_end_of_a_month_and_of_a_year() {
        assertThat(Streak.days(days("2027-01-01", "2026-12-31", "2026-12-30"), LocalDate.of(2027, 1, 1)))
                .isEqualTo(3);
    }

    @Test
    void days_after_today_do_not_count() {
        assertThat(Streak.days(days("2026-11-22", "2026-11-21"), TODAY)).isEqualTo(1);
    }

    /** In Bozhou the day begins at 16:00 UTC of the day before. */
    @Test
    void one_second_before_and_at_midnight_of_the_city_are_two_days_of_a_streak() {
        LocalDate before = LocalDate.ofInstant(Instant.parse("2026-11-20T15:59:59.999Z"), ZONE);
        LocalDate at = LocalDate.ofInstant(Instant.parse("2026-11-20T16:00:00Z"), ZONE);

        assertThat(at).isEqualTo(TODAY);
        assertThat(Streak.days(List.of(before, at), at)).isEqualTo(2);
    }

    private static List<LocalDate> days(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).toList();
    }

    @Test
    void seven_days_earn_a_rest_day_that_bridges_one_day_left_out() {
        List<LocalDate> week = daysBefore(TODAY.minusDays(2), 7);

        Streak streak = Streak.of(week, TODAY);

        assertThat(streak.days()).isEqualTo(7);
        assertThat(streak.restDays()).isZero();
        assertThat(streak.rested()).containsExactly(TODAY.minusDays(1));
        assertThat(Streak.of(daysBefore(TODAY.minusDays(2), 6), TODAY).days()).isZero();
    }

    @Test
    void two_rest_days_are_kept_at_most_and_a_third_day_left_out_ends_it() {
        assertThat(Streak.of(daysBefore(TODAY, 40), TODAY).restDays()).isEqualTo(2);
        assertThat(Streak.of(daysBefore(TODAY.minusDays(3), 40), TODAY).days()).isEqualTo(40);
        assertThat(Streak.of(daysBefore(TODAY.minusDays(4), 40), TODAY).days()).isZero();
    }

    /** So many days, the last of them this one. */
    private static List<LocalDate> daysBefore(LocalDate last, int count) {
        return Stream.iterate(last, day -> day.minusDays(1)).limit(count).toList();
    }
}
