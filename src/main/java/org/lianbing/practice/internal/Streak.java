package org.lianbing.practice.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * How many days in a row somebody practised. A day on which nothing was answered yet does not break the streak before it
 * is over: until midnight there is still time.
 */
final class Streak {
    private Streak() {}

    /**
     * @param days local days with at least one answer
     * @param today the local day of now
     */
    static int days(Collection<LocalDate> days, LocalDate today) {
        Set<LocalDate> practised = Set.copyOf(days);
        LocalDate day = practised.contains(today) ? today : today.minusDays(1);
        int length = 0;
        while (practised.contains(day)) {
            length++;
            day = day.minusDays(1);
        }
        return length;
    }
}
