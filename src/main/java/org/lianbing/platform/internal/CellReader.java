package org.lianbing.platform.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Kind;

/** Turns a cell into the text a person sees in it. */
final class CellReader {
    /** Excel keeps 15 significant digits. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private static final BigDecimal DIGITS_LOST_FROM = new BigDecimal("1e15");
    private static final Set<Integer> DATE_FORMATS = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhs年月日时分秒]");
    /** A text that begins like a formula was written with a leading apostrophe by {@code WorkbookWriter}. */
    private static final Pattern QUOTED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern UNSEEN = Pattern.compile("[\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]");

    private CellReader() {}

    /** @return null for a cell with nothing in it */
    static Workbooks.@Nullable Cell read(Cell cell, int charactersMax) {
        if (cell.getFormula() != null) {
            return new Workbooks.Cell(cell.getColumnIndex(), "=" + cell.getFormula(), Kind.FORMULA);
        }
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> null;
            case FORMULA -> new Workbooks.Cell(cell.getColumnIndex(), "=", Kind.FORMULA);
            case ERROR -> new Workbooks.Cell(cell.getColumnIndex(), raw == null ? "" : raw, Kind.ERROR);
            case BOOLEAN ->
                new Workbooks.Cell(
                        cell.getColumnIndex(), Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE", Kind.TRUTH);
            case NUMBER -> number(cell);
            case STRING -> text(cell.getColumnIndex(), cell.getText(), charactersMax);
        };
    }

    /** @return null for a text of nothing but blanks */
    static Workbooks.@Nullable Cell text(int column, String raw, int charactersMax) {
        String text = clean(raw);
        if (text.isEmpty()) {
            return null;
        }
        return text.length() > charactersMax
                ? new Workbooks.Cell(column, text.substring(0, charactersMax), Kind.TOO_LONG)
                : new Workbooks.Cell(column, text, Kind.TEXT);
    }

    /** Nearly every text is: looked at once instead of five times. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\u00A0' || c == '_' || c >= '\u200B' && c <= '\u2069' || c == '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    /** Without blanks of any width around it, without marks nobody sees, with \n as the only line end. */
    static String clean(String text) {
        String plain = (isPlain(text)
                        ? text
                        : UNSEEN.matcher(text.replace("_x000D_", "")
                                        .replace("\r\n", "\n")
                                        .replace('\r', '\n')
                                        .replace('\u00A0', ' '))
                                .replaceAll(""))
                .strip();
        return plain.startsWith("'") && QUOTED.matcher(plain).matches() ? plain.substring(1) : plain;
    }

    private static Workbooks.Cell number(Cell cell) {
        return number(
                cell.getColumnIndex(),
                cell.asNumber(),
                isDate(cell.getDataFormatId(), cell.getDataFormatString()),
                cell.getDataFormatString(),
                cell::asDate);
    }

    /** @param date asked only when the format is one of dates; may throw for a number outside of the calendar */
    static Workbooks.Cell number(
            int column, BigDecimal value, boolean isDate, @Nullable String format, Supplier<LocalDateTime> date) {
        if (value.abs().compareTo(DIGITS_LOST_FROM) >= 0) {
            return new Workbooks.Cell(
                    column,
                    value.precision() - value.scale() > 40 ? value.toString() : value.toPlainString(),
                    Kind.LOST_DIGITS);
        }
        if (isDate) {
            return new Workbooks.Cell(column, date(value, date), Kind.DATE);
        }
        boolean percent =
                format != null && LITERALS.matcher(format).replaceAll("").indexOf('%') >= 0;
        BigDecimal shown = (percent ? value.movePointRight(2) : value).round(AS_SHOWN);
        String text = shown.signum() == 0 ? "0" : plain(shown.stripTrailingZeros());
        return new Workbooks.Cell(column, percent ? text + "%" : text, Kind.NUMBER);
    }

    private static String plain(BigDecimal value) {
        return value.scale() > 40 ? value.toString() : value.toPlainString();
    }

    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && DATE_FORMATS.contains(id)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String codes =
                LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT).replace("general", "");
        return DATE_LETTERS.matcher(codes).find();
    }

    private static String date(BigDecimal value, Supplier<LocalDateTime> date) {
        try {
            LocalDateTime at = date.get();
            return at.toLocalTime().toSecondOfDay() == 0
                    ? at.toLocalDate().toString()
                    : at.toString().replace('T', ' ');
        } catch (RuntimeException outOfCalendar) {
            return value.round(AS_SHOWN).toPlainString();
        }
    }
}
