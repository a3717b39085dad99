package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options written one after the other in a cell or on a line, and the letters before them. */
final class OptionTexts {
    static final String LETTERS = "[A-La-lＡ-Ｌａ-ｌ]";
    /** A. A、 A) (A) （A） A: [A] — with something that tells it from a word that begins with a letter. */
    private static final Pattern MARK = Pattern.compile("(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９+\\-=])(?:[（(\\[【](" + LETTERS
            + ")[)）\\]】][.．、:：]?|(" + LETTERS + ")\\s?([.．、:：)）]))\\s*");

    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile("\\R"),
            Pattern.compile("\\|\\||###|\\$\\$|@@"),
            Pattern.compile("\\|"),
            Pattern.compile("[;；]"),
            Pattern.compile("\\t"),
            Pattern.compile("\\s{2,}"),
            Pattern.compile("[,，]"));
    private static final Pattern JSON_LIST = Pattern.compile("\\s*\\[\\s*\"(.*)\"\\s*]\\s*", Pattern.DOTALL);

    private OptionTexts() {}

    /** @param before what stands before the first of them */
    record Lettered(String before, int first, List<String> options) {}

    private record Mark(int index, int from, int to, char separator, boolean apart) {}

    /**
     * Options of one line by their letters, which must follow each other. Letters inside of a text (A、B 两相) are not
     * taken for the next option where another of the same kind stands further right with a gap before it.
     *
     * @param expected index of the letter that has to come first
     * @return empty when that letter does not stand there as a mark
     */
    static Optional<Lettered> lettered(String line, int expected) {
        List<Mark> marks = marks(line);
        Optional<Mark> start =
                marks.stream().filter(mark -> mark.index == expected).findFirst();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        List<Mark> chosen = new ArrayList<>(List.of(start.get()));
        Optional<Mark> next = next(marks, chosen);
        while (next.isPresent()) {
            chosen.add(next.get());
            next = next(marks, chosen);
        }
        List<String> options = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int to = i + 1 < chosen.size() ? chosen.get(i + 1).from : line.length();
            options.add(trimmed(line.substring(chosen.get(i).to, to), i + 1 < chosen.size()));
        }
        return Optional.of(new Lettered(line.substring(0, start.get().from).strip(), expected, options));
    }

    /** Of the same kind if there is one, then apart from the text before it; another kind only when it stands apart. */
    private static Optional<Mark> next(List<Mark> marks, List<Mark> chosen) {
        Mark last = chosen.getLast();
        List<Mark> following = marks.stream()
                .filter(mark -> mark.from >= last.to && mark.index == last.index + 1)
                .toList();
        List<Mark> same = following.stream()
                .filter(mark -> mark.separator == chosen.getFirst().separator)
                .toList();
        // C、维生素C、D is one option where those before it stood apart.
        boolean listed = last.separator == '、' && chosen.size() > 1 && last.apart;
        return same.stream()
                .filter(Mark::apart)
                .findFirst()
                .or(() -> listed ? Optional.empty() : same.stream().findFirst())
                .or(() -> following.stream().filter(Mark::apart).findFirst());
    }

    private static List<Mark> marks(String line) {
        List<Mark> marks = new ArrayList<>();
        Matcher found = MARK.matcher(line);
        while (found.find()) {
            String letter = found.group(1) == null ? found.group(2) : found.group(1);
            char separator =
                    found.group(3) == null ? '(' : narrow(found.group(3).charAt(0));
            boolean apart = found.start() == 0 || Character.isWhitespace(line.charAt(found.start() - 1));
            marks.add(new Mark(index(letter.charAt(0)), found.start(), found.end(), separator, apart));
        }
        return marks;
    }

    /** A list on one line has signs between its options that belong to none of them. */
    private static String trimmed(String option, boolean moreFollow) {
        String text = option.strip();
        return moreFollow ? text.replaceAll("[;；,，、|]+$", "").strip() : text;
    }

    private static char narrow(char separator) {
        return switch (separator) {
            case '．' -> '.';
            case '：' -> ':';
            case '）' -> ')';
            default -> separator;
        };
    }

    /** Options of one cell, lettered or between lines, bars, semicolons; a single text when nothing divides it. */
    static List<String> ofCell(String cell) {
        Matcher json = JSON_LIST.matcher(cell);
        if (json.matches()) {
            return Arrays.stream(json.group(1).split("\"\\s*,\\s*\""))
                    .map(String::strip)
                    .toList();
        }
        Optional<Lettered> lettered = lettered(cell, 0);
        if (lettered.isPresent()
                && lettered.get().before.isEmpty()
                && lettered.get().options.size() > 1) {
            return lettered.get().options;
        }
        for (Pattern between : BETWEEN) {
            List<String> parts = Arrays.stream(between.split(cell))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (parts.size() > 1) {
                return withoutLetters(parts);
            }
        }
        return cell.isBlank() ? List.of() : List.of(cell.strip());
    }

    /** Some write A. into the cell as well; taken off only when every option carries its own letter. */
    static List<String> withoutLetters(List<String> options) {
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Matcher mark = MARK.matcher(options.get(i));
            if (!mark.lookingAt() || mark.end() == options.get(i).length()) {
                return options;
            }
            String letter = mark.group(1) == null ? mark.group(2) : mark.group(1);
            if (index(letter.charAt(0)) != i) {
                return options;
            }
            bare.add(options.get(i).substring(mark.end()).strip());
        }
        return bare;
    }

    /** 0-based, of a letter of either case and width. */
    static int index(char letter) {
        if (letter >= 'Ａ') {
            return letter >= 'ａ' ? letter - 'ａ' : letter - 'Ａ';
        }
        return letter >= 'a' ? letter - 'a' : letter - 'A';
    }
}
