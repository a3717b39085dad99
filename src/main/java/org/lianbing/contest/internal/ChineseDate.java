package org.lianbing.contest.internal;

import java.time.LocalDate;

/** A date as documents write it: 二〇二六年十一月二十八日. */
final class ChineseDate {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDate() {}

    static String of(LocalDate date) {
        StringBuilder year = new StringBuilder();
        String.valueOf(date.getYear()).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
        return year + "年" + upToNinetyNine(date.getMonthValue()) + "月" + upToNinetyNine(date.getDayOfMonth()) + "日";
    }

    private static String upToNinetyNine(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? String.valueOf(DIGITS.charAt(tens)) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "");
    }
}
