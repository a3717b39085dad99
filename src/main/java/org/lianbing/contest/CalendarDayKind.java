package org.lianbing.contest;

/** What a day is that is not what its weekday says. */
public enum CalendarDayKind {
    /** A weekday on which nobody works. */
    HOLIDAY,
    /** A weekend day on which people work. */
    WORKDAY
}
