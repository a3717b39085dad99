package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Moodle's "cloze": small questions within a text, {@code {1:SHORTANSWER:=a~=b}}. Words and numbers alone are blanks of one
 * question; a text whose paragraphs are numbered （1）（2） is a case with its parts, which is how our own export writes one.
 */
final class MoodleGaps {
    private static final Pattern GAP = Pattern.compile("\\{(\\d*):([A-Z_]+):((?:\\\\.|[^\\\\{}])*)}");
    private static final Pattern PART = Pattern.compile("(?m)^（\\d{1,2}）");
    private static final Pattern ITEM =
            Pattern.compile("(?:(%-?[0-9.]+%)|(=))?((?:\\\\.|[^\\\\~#])*)(?:#(?:\\\\.|[^\\\\~])*)?");

    private MoodleGaps() {}

    private record Choice(boolean right, String text) {}

    /** @return empty when it is neither */
    static Optional<RawQuestion> read(String text) {
        List<String> pieces = List.of(PART.split(text, -1));
        if (pieces.size() == 1) {
            return GAP.matcher(text).find() ? blanks(text) : Optional.empty();
        }
        List<RawQuestion> parts = new ArrayList<>();
        for (String piece : pieces.subList(1, pieces.size())) {
            Optional<RawQuestion> part = part(piece.strip());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(RawQuestion.asking("案例题", pieces.getFirst().strip(), List.of(), List.of(), "")
                .withParts(parts));
    }

    private static Optional<RawQuestion> part(String text) {
        List<MatchResult> gaps = GAP.matcher(text).results().toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        String kind = gaps.getFirst().group(2);
        if (isWords(kind)) {
            return blanks(text);
        }
        String stem = text.substring(0, gaps.getFirst().start()).strip();
        if (gaps.size() == 1) {
            return choice(stem, gaps.getFirst());
        }
        return lines(text, gaps);
    }

    private static boolean isWords(String kind) {
        return kind.matches("SHORTANSWER(_C)?|SA|SAC|MW|MWC|NUMERICAL|NM");
    }

    private static Optional<RawQuestion> blanks(String text) {
        List<List<String>> accepted = new ArrayList<>();
        List<BigDecimal> tolerances = new ArrayList<>();
        for (MatchResult gap : GAP.matcher(text).results().toList()) {
            if (!isWords(gap.group(2))) {
                return Optional.empty();
            }
            List<String> right = choices(gap.group(3)).stream()
                    .filter(Choice::right)
                    .map(Choice::text)
                    .toList();
            boolean number = gap.group(2).startsWith("N")
                    && !right.isEmpty()
                    && right.getFirst().matches("-?[0-9.]+:[0-9.]+");
            String[] sides = number ? right.getFirst().split(":") : new String[0];
            accepted.add(number ? List.of(sides[0]) : right);
            tolerances.add(number ? new BigDecimal(sides[1]) : BigDecimal.ZERO);
        }
        return Optional.of(RawQuestion.asking(
                "填空题",
                GAP.matcher(text).replaceAll("____"),
                List.of(),
                List.of(),
                ForeignTags.blanks(accepted, tolerances)));
    }

    private static Optional<RawQuestion> choice(String stem, MatchResult gap) {
        if (!gap.group(2).matches("(MULTICHOICE|MC|MULTIRESPONSE|MR)(_?[VHS]+)?")) {
            return Optional.empty();
        }
        List<Choice> choices = choices(gap.group(3));
        List<String> options = choices.stream().map(Choice::text).toList();
        List<Integer> right = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).right)
                .boxed()
                .toList();
        boolean truth = options.equals(List.of("对", "错"));
        String type = truth ? "判断题" : gap.group(2).matches("MULTIRESPONSE.*|MR.*") ? "多选题" : "单选题";
        return Optional.of(RawQuestion.asking(type, stem, options, List.of(), ForeignTags.letters(right)));
    }

    /** A menu behind each line: the lines are prompts, or numbers of an order. */
    private static Optional<RawQuestion> lines(String text, List<MatchResult> gaps) {
        List<List<Choice>> menus =
                gaps.stream().map(gap -> choices(gap.group(3))).toList();
        List<String> options = menus.getFirst().stream().map(Choice::text).toList();
        boolean same = menus.stream()
                .allMatch(menu -> menu.stream().map(Choice::text).toList().equals(options));
        if (!same || gaps.stream().anyMatch(gap -> !gap.group(2).startsWith("M"))) {
            return Optional.empty();
        }
        List<Integer> key = menus.stream()
                .map(menu -> IntStream.range(0, menu.size())
                        .filter(i -> menu.get(i).right)
                        .findFirst()
                        .orElse(0))
                .toList();
        List<String> lines = GAP.matcher(text).replaceAll("\u0001").lines().toList();
        List<String> prompts = lines.stream()
                .filter(line -> line.endsWith("\u0001"))
                .map(line -> line.replace("\u0001", "").strip())
                .toList();
        String stem = String.join(
                "\n", lines.stream().filter(line -> !line.endsWith("\u0001")).toList());
        boolean order = prompts.stream().allMatch(prompt -> prompt.matches("\\d{1,2}\\."));
        return prompts.size() != key.size()
                ? Optional.empty()
                : Optional.of(RawQuestion.asking(
                        order ? "排序题" : "匹配题", stem, options, order ? List.of() : prompts, ForeignTags.letters(key)));
    }

    private static List<Choice> choices(String gap) {
        List<Choice> choices = new ArrayList<>();
        for (String item : gap.split("(?<!\\\\)~", -1)) {
            var found = ITEM.matcher(item);
            if (found.matches() && !item.isBlank()) {
                boolean right = found.group(2) != null
                        || found.group(1) != null && !found.group(1).matches("%(-.*|0(\\.0*)?)%");
                choices.add(new Choice(
                        right, found.group(3).replaceAll("\\\\(.)", "$1").strip()));
            }
        }
        return choices;
    }
}
