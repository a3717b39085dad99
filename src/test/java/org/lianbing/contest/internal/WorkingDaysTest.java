package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** National Day of 2026: 1 to 7 October off, Saturday 10 October worked. */
class WorkingDaysTest {
    private static final WorkingDays DAYS =
            new WorkingDays(Set.of(day(10, 1), day(10, 2), day(10, 5), day(10, 6), day(10, 7)), Set.of(day(10, 10)));

    @Test
    void the_day_the_notice_goes_up_does_not_count_and_the_last_day_counts_to_midnight() {
        assertThat(DAYS.endOf(beijing(9, 21, 0, 0), 1)).isEqualTo(beijing(9, 23, 0, 0));
        assertThat(DAYS.endOf(beijing(9, 21, 23, 59), 1)).isEqualTo(beijing(9, 23, 0, 0));
    }

    @Test
    void weekends_and_holidays_do_not_count_and_a_worked_saturday_does() {
        // 30 September, 8 and 9 October, the worked Saturday: four
        assertThat(DAYS.endOf(beijing(9, 29, 9, 0), 4)).isEqualTo(beijing(10, 11, 0, 0));
        assertThat(DAYS.endOf(beijing(9, 29, 9, 0), 5)).isEqualTo(beijing(10, 13, 0, 0));
    }

    @Test
    void the_countdown_holds_today_until_midnight_in_beijing_and_ends_at_zero() {
        Instant end = DAYS.endOf(beijing(9, 29, 9, 0), 2);

        assertThat(DAYS.left(beijing(9, 30, 23, 59), end)).isEqualTo(2);
        assertThat(DAYS.left(beijing(10, 1, 0, 0), end)).isEqualTo(1);
        assertThat(DAYS.left(beijing(10, 8, 23, 59), end)).isEqualTo(1);
        assertThat(DAYS.left(end, end)).isZero();
    }

    @Test
    void a_notice_of_no_days_or_of_months_is_refused() {
        assertThatThrownBy(() -> DAYS.endOf(beijing(9, 29, 9, 0), 0)).hasMessageContaining("working days");
        assertThatThrownBy(() -> DAYS.endOf(beijing(9, 29, 9, 0), 61)).hasMessageContaining("working days");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Instant beijing(int month, int day, int hour, int minute) {
        return LocalDateTime.of(2026, month, day, hour, minute)
                .atZone(WorkingDays.BEIJING)
                .toInstant();
    }
}
