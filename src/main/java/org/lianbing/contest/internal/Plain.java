package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments, lengths and marks in the words a worker reads. */
final class Plain {
    /** All of China has one time. */
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(BEIJING);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA).withZone(BEIJING);

    private Plain() {}

    /** When the day of this moment began in Beijing. */
    static Instant dayOf(Instant moment) {
        return moment.atZone(BEIJING).toLocalDate().atStartOfDay(BEIJING).toInstant();
    }

    /** The day it is in Beijing. */
    static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, BEIJING);
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    static String second(Instant moment) {
        return SECOND.format(moment);
    }

    /** 1 小时 30 分钟; seconds only where there are any. */
    static String length(Duration length) {
        StringBuilder text = new StringBuilder();
        part(text, length.toHours(), "小时");
        part(text, length.toMinutesPart(), "分钟");
        part(text, length.toSecondsPart(), "秒");
        return text.isEmpty() ? "0 秒" : text.toString();
    }

    private static void part(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }

    /** 925 tenths → 92.5; 1000 tenths → 100. */
    static String marks(int tenths) {
        return tenths % 10 == 0 ? Integer.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
