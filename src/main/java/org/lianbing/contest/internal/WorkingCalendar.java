package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.CalendarDayKind;
import org.lianbing.contest.CalendarDayView;
import org.lianbing.contest.SetCalendarDayRequest;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** The table of holidays and worked weekends that an administrator keeps after the State Council's yearly notice. */
@Singleton
class WorkingCalendar {
    private static final int NAME_MAX = 30;
    private static final int YEAR_MIN = 2020;
    private static final int YEAR_MAX = 2100;

    private final Sql sql;
    private final TransactionRetry transactions;
    private final Audit audit;

    WorkingCalendar(Sql sql, TransactionRetry transactions, Audit audit) {
        this.sql = sql;
        this.transactions = transactions;
        this.audit = audit;
    }

    WorkingDays days() {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> workdays = new HashSet<>();
        sql.list(
                "SELECT day, kind FROM contest_calendar_day",
                row -> (row.getString("kind").equals(CalendarDayKind.HOLIDAY.name()) ? holidays : workdays)
                        .add(row.getObject("day", LocalDate.class)));
        return new WorkingDays(holidays, workdays);
    }

    /** The first year of this time of which nothing has been entered; null if there is none. */
    @Nullable
    Integer missingYear(Instant from, Instant until) {
        Set<Integer> known =
                new HashSet<>(sql.list("SELECT DISTINCT YEAR(day) FROM contest_calendar_day", row -> row.getInt(1)));
        int last = until.minusMillis(1).atZone(WorkingDays.BEIJING).getYear();
        for (int year = from.atZone(WorkingDays.BEIJING).getYear(); year <= last; year++) {
            if (!known.contains(year)) {
                return year;
            }
        }
        return null;
    }

    /** A whole year, at most a few dozen days. */
    List<CalendarDayView> year(int year) {
        mustBeYear(year);
        return sql.list(
                "SELECT day, kind, name FROM contest_calendar_day WHERE day BETWEEN ? AND ? ORDER BY day",
                row -> new CalendarDayView(
                        row.getObject("day", LocalDate.class),
                        CalendarDayKind.valueOf(row.getString("kind")),
                        Sql.text(row, "name")),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    void set(long actor, SetCalendarDayRequest given) {
        LocalDate day = given.day();
        mustBeYear(day.getYear());
        String name = given.name().strip();
        if (name.isEmpty() || name.length() > NAME_MAX) {
            throw new BadInput("contest.calendar-name", "name", "请填写名称，最多 " + NAME_MAX + " 个字，例如“国庆节”。");
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend && given.kind() == CalendarDayKind.HOLIDAY) {
            throw new BadInput("contest.calendar-weekend", "day", day + " 是周末，本来就不上班，不用登记。");
        }
        if (!weekend && given.kind() == CalendarDayKind.WORKDAY) {
            throw new BadInput("contest.calendar-weekday", "day", day + " 不是周末，本来就要上班，不用登记。");
        }
        transactions.inTransaction(() -> {
            sql.update(
                    "INSERT INTO contest_calendar_day (day, kind, name) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE kind = VALUES(kind), name = VALUES(name)",
                    day,
                    given.kind(),
                    name);
            audit.record(actor, "contest.set-calendar-day", null, "day:" + day, given.kind() + " " + name);
        });
    }

    /** Harmless to repeat. */
    void remove(long actor, LocalDate day) {
        transactions.inTransaction(() -> {
            Optional<String> name =
                    sql.first("SELECT name FROM contest_calendar_day WHERE day = ?", row -> Sql.text(row, "name"), day);
            if (name.isPresent()) {
                sql.update("DELETE FROM contest_calendar_day WHERE day = ?", day);
                audit.record(actor, "contest.remove-calendar-day", null, "day:" + day, name.get());
            }
        });
    }

    private static void mustBeYear(int year) {
        if (year < YEAR_MIN || year > YEAR_MAX) {
            throw new BadInput("contest.calendar-year", "year", "年份要在 " + YEAR_MIN + " 到 " + YEAR_MAX + " 之间。");
        }
    }
}
