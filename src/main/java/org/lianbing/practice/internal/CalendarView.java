package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A month of practice.
 *
 * @param goal answers a day
 * @param streakDays days in a row until today
 * @param restDays kept for days that will be left out
 * @param days those of the month with an answer, and those that a rest day bridged
 */
@Serdeable
record CalendarView(String month, LocalDate today, int goal, int streakDays, int restDays, List<Day> days) {
    CalendarView {
        days = List.copyOf(days);
    }

    /** @param rested nothing was answered, and a rest day kept the streak */
    @Serdeable
    record Day(LocalDate day, int answeredCount, int rightCount, boolean rested) {}
}
