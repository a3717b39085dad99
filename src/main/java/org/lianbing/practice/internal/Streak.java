package org.lianbing.practice.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How many days in a row somebody practised. A day on which nothing was answered yet does not break the streak before it
 * is over: until midnight there is still time. Every seven days of a streak earn a rest day, of which two are kept at
 * most; a day left out uses one by itself, so that a night shift or an illness costs nothing. Rest days are not counted.
 *
 * @param days practised, today's included once there is any
 * @param restDays kept for days that will be left out
 * @param rested days of the streaks since the first of {@code days} that were bridged
 */
record Streak(int days, int restDays, Set<LocalDate> rested) {
    private static final int DAYS_FOR_REST = 7;
    private static final int REST_DAYS_MAX = 2;

    Streak {
        rested = Set.copyOf(rested);
    }

    /** Days only, see {@link #of}. */
    static int days(Collection<LocalDate> days, LocalDate today) {
        return of(days, today).days();
    }

    /**
     * @param days local days with at least one answer
     * @param today the local day of now
     */
    static Streak of(Collection<LocalDate> days, LocalDate today) {
        Set<LocalDate> practised = new HashSet<>(days);
        Optional<LocalDate> first = practised.stream().min(LocalDate::compareTo);
        int length = 0;
        int rest = 0;
        Set<LocalDate> rested = new HashSet<>();
        for (LocalDate day = first.orElse(today); !day.isAfter(today); day = day.plusDays(1)) {
            if (practised.contains(day)) {
                length++;
                if (length % DAYS_FOR_REST == 0) {
                    rest = Math.min(rest + 1, REST_DAYS_MAX);
                }
            } else if (day.isBefore(today)) {
                if (rest > 0 && length > 0) {
                    rest--;
                    rested.add(day);
                } else {
                    length = 0;
                }
            }
        }
        return new Streak(length, rest, rested);
    }
}
