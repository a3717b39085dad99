package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lianbing.bank.internal.FormatFile.Found;

/** Reads one question of a GIFT text. */
final class GiftQuestion {
    /** Signs behind a backslash step aside while the text is taken apart. */
    private static final String ESCAPED = "~=#{}:n\\";

    private static final char ASIDE = '\uE000';
    private static final Pattern HEAD =
            Pattern.compile("^\\s*(?:::(.*?)::)?\\s*(?:\\[(html|markdown|plain|moodle)])?", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("([=~])\\s*(?:%(-?[0-9.]+)%)?([^=~#]*)(?:#([^=~]*))?");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+?)\\s*\\.\\.\\s*(-?[0-9.]+)");
    private static final String MODEL = "参考答案：";

    private final String sheet;
    private final int row;
    private final String raw;
    private final String chapter;
    private final List<String> tags;
    private final List<String> losses = new ArrayList<>();
    private boolean html;
    private boolean plain;

    GiftQuestion(String sheet, int row, String raw, String chapter, List<String> tags) {
        this.sheet = sheet;
        this.row = row;
        this.raw = raw;
        this.chapter = chapter;
        this.tags = tags;
    }

    private record Item(boolean equal, Optional<BigDecimal> share, String text, String feedback) {
        boolean right() {
            return share.map(percent -> percent.signum() > 0).orElse(equal);
        }

        boolean whole() {
            return share.map(percent -> percent.compareTo(new BigDecimal(100)) >= 0)
                    .orElse(equal);
        }
    }

    Found found() {
        String aside = aside(raw);
        Matcher head = HEAD.matcher(aside);
        String body = head.find() ? aside.substring(head.end()) : aside;
        html = "html".equals(head.group(2));
        plain = "plain".equals(head.group(2));
        int from = body.indexOf('{');
        int to = body.indexOf('}', Math.max(0, from));
        if (from < 0 || to < 0) {
            return Found.cannot(sheet, row, text(body), raw, "这一段只有文字，没有答案，不是题目");
        }
        if (body.indexOf('{', to) >= 0) {
            return Found.cannot(sheet, row, text(body), raw, "一题里有几处答案，GIFT 里只能有一处");
        }
        String answers = body.substring(from + 1, to).strip();
        int explained = answers.indexOf("####");
        String explanation = explained < 0 ? "" : text(answers.substring(explained + 4));
        RawQuestion said = answered(
                text(body.substring(0, from)),
                text(body.substring(to + 1)),
                (explained < 0 ? answers : answers.substring(0, explained)).strip(),
                explanation);
        RawQuestion whole = ForeignTags.applied(said.withChapter(chapter), tags);
        return new Found(sheet, row, whole, raw, List.of(), "", losses);
    }

    private RawQuestion answered(String before, String after, String answers, String explanation) {
        String stem = after.isEmpty() ? before : before + "____" + after;
        String word = answers.replaceFirst("(?s)#.*", "").strip().toUpperCase(Locale.ROOT);
        if (answers.isEmpty()) {
            return essay(stem, explanation);
        }
        if (word.matches("T|TRUE|F|FALSE")) {
            RawQuestion truth = RawQuestion.asking(
                    "判断题", stem.replace("____", "（ ）"), List.of(), List.of(), word.startsWith("T") ? "对" : "错");
            return ForeignTags.explained(truth, explanation);
        }
        if (answers.startsWith("#")) {
            return ForeignTags.explained(numerical(blank(before, after), answers.substring(1)), explanation);
        }
        List<Item> items = items(answers);
        RawQuestion said = items.stream().allMatch(item -> item.equal && item.text.contains("->")) && !items.isEmpty()
                ? pairs(stem, items)
                : items.stream().allMatch(Item::equal) ? words(blank(before, after), items) : choice(stem, items);
        return withFeedback(ForeignTags.explained(said, explanation), items);
    }

    /** A model answer has no field of its own; our export writes it before the rationale. */
    private static RawQuestion essay(String stem, String explanation) {
        int rationale = explanation.indexOf("\n解析：");
        boolean ours = explanation.startsWith(MODEL);
        String model =
                !ours ? "" : explanation.substring(MODEL.length(), rationale < 0 ? explanation.length() : rationale);
        RawQuestion essay = RawQuestion.asking("简答题", stem, List.of(), List.of(), ours ? model : explanation);
        return ForeignTags.explained(essay, ours && rationale >= 0 ? explanation.substring(rationale + 4) : "");
    }

    private static String blank(String before, String after) {
        return before + "____" + after;
    }

    private RawQuestion numerical(String stem, String answers) {
        Item first = items(answers.startsWith("=") ? answers : "=" + answers).stream()
                .filter(Item::whole)
                .findFirst()
                .orElse(new Item(true, Optional.empty(), "", ""));
        if (items(answers).size() > 1) {
            losses.add("数字答案有几种给分，只保留了满分的一种");
        }
        Matcher range = RANGE.matcher(first.text);
        if (range.matches()) {
            BigDecimal low = new BigDecimal(range.group(1));
            BigDecimal high = new BigDecimal(range.group(2));
            BigDecimal middle = low.add(high)
                    .divide(new BigDecimal(2), 10, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return fill(
                    stem,
                    middle.toPlainString(),
                    high.subtract(low).divide(new BigDecimal(2), 10, RoundingMode.HALF_UP));
        }
        String[] parts = first.text.split(":", 2);
        BigDecimal tolerance = parts.length == 2 && parts[1].strip().matches("[0-9.]+")
                ? new BigDecimal(parts[1].strip())
                : BigDecimal.ZERO;
        return fill(stem, parts[0].strip(), tolerance);
    }

    private static RawQuestion fill(String stem, String text, BigDecimal tolerance) {
        return RawQuestion.asking(
                "填空题", stem, List.of(), List.of(), ForeignTags.blanks(List.of(List.of(text)), List.of(tolerance)));
    }

    private RawQuestion words(String stem, List<Item> items) {
        List<String> accepted =
                items.stream().filter(Item::whole).map(Item::text).toList();
        if (accepted.size() < items.size()) {
            losses.add("有的答案只给一部分分数，只保留了给满分的");
        }
        return RawQuestion.asking(
                "填空题", stem, List.of(), List.of(), ForeignTags.blanks(List.of(accepted), List.of(BigDecimal.ZERO)));
    }

    private RawQuestion choice(String stem, List<Item> items) {
        List<Integer> right = IntStream.range(0, items.size())
                .filter(i -> items.get(i).right())
                .boxed()
                .toList();
        boolean single = right.size() == 1 || items.stream().anyMatch(Item::equal);
        List<Integer> key = right;
        if (single && right.size() > 1) {
            key = right.stream().filter(i -> items.get(i).whole()).toList();
            losses.add("有的选项只给一部分分数，只保留了给满分的");
        }
        return RawQuestion.asking(
                single ? "单选题" : "多选题",
                stem,
                items.stream().map(Item::text).toList(),
                List.of(),
                ForeignTags.letters(key));
    }

    private static RawQuestion pairs(String stem, List<Item> items) {
        List<String> prompts = new ArrayList<>();
        List<String> options = new ArrayList<>();
        List<Integer> key = new ArrayList<>();
        for (Item item : items) {
            String[] sides = item.text.split("->", 2);
            String option = sides[1].strip();
            if (!options.contains(option)) {
                options.add(option);
            }
            if (!sides[0].isBlank()) {
                prompts.add(sides[0].strip());
                key.add(options.indexOf(option));
            }
        }
        return RawQuestion.asking("匹配题", stem, options, prompts, ForeignTags.letters(key));
    }

    private static RawQuestion withFeedback(RawQuestion said, List<Item> items) {
        StringBuilder whole = new StringBuilder(said.rationale());
        items.stream()
                .filter(item -> !item.feedback.isEmpty())
                .forEach(item -> TextBlock.append(whole, "“" + item.text + "”：" + item.feedback));
        return said.withRationale(whole.toString());
    }

    private List<Item> items(String answers) {
        return ITEM.matcher(answers)
                .results()
                .map(found -> new Item(
                        found.group(1).equals("="),
                        Optional.ofNullable(found.group(2)).map(BigDecimal::new),
                        text(found.group(3)),
                        found.group(4) == null ? "" : text(found.group(4))))
                .toList();
    }

    private static String aside(String raw) {
        StringBuilder aside = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int escaped = c == '\\' && i + 1 < raw.length() ? ESCAPED.indexOf(raw.charAt(i + 1)) : -1;
            aside.append(escaped < 0 ? c : (char) (ASIDE + escaped));
            i += escaped < 0 ? 0 : 1;
        }
        return aside.toString();
    }

    /** The text as a person reads it. */
    private String text(String aside) {
        StringBuilder text = new StringBuilder();
        for (char c : aside.replaceAll("[ \\t]*\\R[ \\t]*", " ").toCharArray()) {
            int escaped = c - ASIDE;
            if (escaped < 0 || escaped >= ESCAPED.length()) {
                text.append(c);
            } else {
                text.append(ESCAPED.charAt(escaped) == 'n' ? '\n' : ESCAPED.charAt(escaped));
            }
        }
        String said = text.toString();
        boolean markup = html || !plain && said.matches("(?s).*<(p|br|img|b|i|sub|sup|span|div)\\b[^>]*>.*");
        return markup
                ? PlainHtml.text(said, address -> Optional.empty())
                : PlainHtml.formulas(said).strip();
    }
}
