package org.lianbing.points;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of local days over which earned points are summed. A day begins at midnight of the city, a week on Monday.
 *
 * @param key {@code D20261121}, {@code W202647}, {@code M202611} or {@code ALL}
 * @param firstDay the first local day; the beginning of time for {@code ALL}
 */
public record EarningPeriod(Kind kind, String key, LocalDate firstDay) {
    /** How long a period is. */
    public enum Kind {
        DAY,
        WEEK,
        MONTH,
        ALL
    }

    /** No points were earned before this day; scores of {@code ALL} count time from it. */
    public static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    /** The period that holds a local day. */
    public static EarningPeriod of(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY ->
                new EarningPeriod(
                        kind, "D%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), day);
            case WEEK ->
                new EarningPeriod(
                        kind,
                        "W%04d%02d"
                                .formatted(
                                        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        day.minusDays(day.getDayOfWeek().getValue() - 1L));
            case MONTH ->
                new EarningPeriod(
                        kind, "M%04d%02d".formatted(day.getYear(), day.getMonthValue()), day.withDayOfMonth(1));
            case ALL -> new EarningPeriod(kind, "ALL", BEGINNING);
        };
    }

    /** Where it begins. */
    public Instant start(ZoneId zone) {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /** The first local day after it; for {@code ALL} there is none that anybody will see. */
    public LocalDate nextDay() {
        return switch (kind) {
            case DAY -> firstDay.plusDays(1);
            case WEEK -> firstDay.plusDays(7);
            case MONTH -> firstDay.with(TemporalAdjusters.firstDayOfNextMonth());
            case ALL -> LocalDate.of(9999, 12, 31);
        };
    }
}
