package org.lianbing.contest.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Working days in China: Monday to Friday, without the public holidays of the State Council's yearly notice and with the
 * weekend days that the notice makes working days. Both come from a table that an administrator keeps.
 *
 * @param holidays weekdays on which nobody works
 * @param workdays weekend days on which people work
 */
record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workdays) {
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    /** A public notice in working days: more is a slip of the pen. */
    static final int DAYS_MAX = 60;

    WorkingDays {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workdays.contains(day) : !holidays.contains(day);
    }

    /**
     * When a notice ends that is to hang for so many working days. The day it goes up does not count (Civil Code of the
     * PRC, art. 201): the count begins with the next day, and the notice ends with the last counted day at midnight.
     *
     * @return exclusive end
     */
    Instant endOf(Instant published, int days) {
        if (days < 1 || days > DAYS_MAX) {
            throw new IllegalArgumentException("1 to " + DAYS_MAX + " working days: " + days);
        }
        LocalDate day = published.atZone(BEIJING).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(BEIJING).toInstant();
    }

    /** Working days that have not ended yet, today included; 0 once the notice is over. */
    int left(Instant now, Instant end) {
        int left = 0;
        for (LocalDate day = now.atZone(BEIJING).toLocalDate();
                day.atStartOfDay(BEIJING).toInstant().isBefore(end);
                day = day.plusDays(1)) {
            left += isWorking(day) ? 1 : 0;
        }
        return left;
    }
}
