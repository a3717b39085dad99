package org.lianbing.identity.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * An 18-character citizen number (GB 11643-1999), a residence permit's (810000 Hong Kong, 820000 Macao, 830000 Taiwan)
 * or a foreigner's permanent residence number (beginning with 9): all end in the same MOD 11-2 check digit. A right
 * check digit says that it was typed well; it proves nothing about the person.
 */
record IdNumber(String text) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int LENGTH = 18;
    private static final int YEAR_FIRST = 1900;
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71);
    private static final Set<String> PERMIT_AREAS = Set.of("810000", "820000", "830000");

    /** What reading a text came to. */
    sealed interface Reading permits Good, Bad {}

    record Good(IdNumber number) implements Reading {}

    /**
     * @param code last part of the problem code
     * @param message what is wrong, in Chinese
     * @param suggestion what to do about it
     */
    record Bad(String code, String message, String suggestion) implements Reading {}

    /** Takes lower-case x, full-width digits, blanks between and Excel's leading apostrophe. */
    static Reading read(String typed, LocalDate today) {
        String text = normalise(typed);
        if (text.matches("\\d([.]\\d+)?E[+]?\\d+")) {
            return new Bad("as-number", "证件号被表格软件变成了数字，后几位已经丢失。", "把这一列的格式改为“文本”，再重新填写证件号。");
        }
        if (text.matches("\\d{15}")) {
            return new Bad("old-form", "这是 15 位的旧证件号。", "请填写 18 位的新证件号。");
        }
        if (text.length() != LENGTH) {
            return new Bad("length", "证件号要有 18 位，这里是 " + text.length() + " 位。", "请核对是否漏填或多填了一位。");
        }
        if (!text.matches("\\d{17}[\\dX]")) {
            return new Bad("characters", "证件号只能是数字，最后一位可以是 X。", "请核对是否混入了字母或符号。");
        }
        if (!areaIsPlausible(text)) {
            return new Bad("area", "证件号开头的地区码不存在。", "请核对证件号的前 6 位。");
        }
        if (!birthDateIsPlausible(text, today)) {
            return new Bad("birth-date", "证件号里的出生日期不对。", "请核对证件号的第 7 到 14 位。");
        }
        if (checkDigit(text) != text.charAt(LENGTH - 1)) {
            String suggestion = text.endsWith("000") ? "可能被表格软件当成了数字：把这一列的格式改为“文本”，再重新填写。" : "请对照证件逐位核对，常见的是相邻两位写反。";
            return new Bad("check-digit", "证件号的校验位对不上，有一位或几位填错了。", suggestion);
        }
        return new Good(new IdNumber(text));
    }

    /** The check digit that belongs to the first 17 digits. */
    static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** 341*************2X: enough for a person to know her own, too little to complete it. */
    String masked() {
        return text.substring(0, 3) + "*".repeat(LENGTH - 5) + text.substring(LENGTH - 2);
    }

    /** Not the record's own form: a number must not slip into a log. */
    @Override
    public String toString() {
        return masked();
    }

    private static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}'’`-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('Х', 'X')
                .replace('×', 'X');
    }

    private static boolean areaIsPlausible(String text) {
        if (text.charAt(0) == '9') {
            // 9, two digits of the province that issued it, three of the nationality
            return PROVINCES.contains(Integer.parseInt(text.substring(1, 3)));
        }
        return PERMIT_AREAS.contains(text.substring(0, 6))
                || (PROVINCES.contains(Integer.parseInt(text.substring(0, 2))) && !text.startsWith("0000", 2));
    }

    private static boolean birthDateIsPlausible(String text, LocalDate today) {
        try {
            int year = Integer.parseInt(text.substring(6, 10));
            LocalDate born = LocalDate.of(
                    year, Integer.parseInt(text.substring(10, 12)), Integer.parseInt(text.substring(12, 14)));
            return year >= YEAR_FIRST && !born.isAfter(today);
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
