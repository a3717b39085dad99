package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lianbing.bank.internal.FormatFile.Found;

/** Reads one question of Moodle XML, with the files it carries. */
final class MoodleQuestion {
    private static final String FILES = "@@PLUGINFILE@@/";
    private static final BigDecimal WHOLE = new BigDecimal("99.99");
    /** What we have no type for, by Moodle's name. */
    private static final Map<String, String> STRANGE = Map.of(
            "description", "说明文字",
            "calculated", "计算题（变量）",
            "calculatedsimple", "计算题（变量）",
            "calculatedmulti", "计算选择题（变量）",
            "ddwtos", "拖词填空",
            "gapselect", "选词填空",
            "ddimageortext", "拖图",
            "ddmarker", "图上标记",
            "randomsamatch", "随机匹配",
            "random", "随机抽题");

    private final String sheet;
    private final int ordinal;
    private final XmlNode node;
    private final String chapter;
    private final List<RowMedia> media = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();

    MoodleQuestion(String sheet, int ordinal, XmlNode node, String chapter) {
        this.sheet = sheet;
        this.ordinal = ordinal;
        this.node = node;
        this.chapter = chapter;
    }

    Found found() {
        String type = node.attribute("type");
        String stem = html("questiontext");
        Optional<RawQuestion> said =
                switch (type) {
                    case "multichoice" -> Optional.of(choice(stem));
                    case "truefalse" -> Optional.of(truth(stem));
                    case "shortanswer" -> Optional.of(words(stem));
                    case "numerical" -> Optional.of(numerical(stem));
                    case "matching", "ddmatch" -> Optional.of(matching(stem));
                    case "ordering" -> Optional.of(ordering(stem));
                    case "essay" -> Optional.of(essay(stem));
                    case "cloze", "multianswer" -> MoodleGaps.read(stem);
                    default -> Optional.empty();
                };
        String raw = node.child("questiontext").map(text -> text.said("text")).orElse("");
        if (said.isEmpty()) {
            return Found.cannot(sheet, ordinal, stem, raw, "Moodle 的“" + STRANGE.getOrDefault(type, type) + "”导入不了");
        }
        RawQuestion explained = ForeignTags.explained(said.get(), html("generalfeedback"));
        RawQuestion whole = ForeignTags.applied(withFeedback(explained).withChapter(chapter), tags());
        return new Found(sheet, ordinal, whole, raw, media, "", losses);
    }

    private List<String> tags() {
        return node.child("tags").map(tags -> tags.children("tag")).orElse(List.of()).stream()
                .map(tag -> tag.said("text"))
                .toList();
    }

    private List<XmlNode> answers() {
        return node.children("answer");
    }

    private static BigDecimal fraction(XmlNode answer) {
        String fraction = answer.attribute("fraction");
        return fraction.matches("-?[0-9.]{1,12}") ? new BigDecimal(fraction) : BigDecimal.ZERO;
    }

    private static boolean isWhole(XmlNode answer) {
        return fraction(answer).compareTo(WHOLE) > 0;
    }

    private RawQuestion choice(String stem) {
        List<XmlNode> answers = answers();
        boolean single = !node.said("single").matches("false|0");
        List<Integer> right = IntStream.range(0, answers.size())
                .filter(i -> single
                        ? isWhole(answers.get(i))
                        : fraction(answers.get(i)).signum() > 0)
                .boxed()
                .toList();
        if (single && answers.stream().anyMatch(answer -> fraction(answer).signum() > 0 && !isWhole(answer))) {
            losses.add("有的选项只给一部分分数，只保留了给满分的");
        }
        RawQuestion choice = RawQuestion.asking(
                single || right.size() == 1 ? "单选题" : "多选题",
                stem,
                answers.stream().map(this::html).toList(),
                List.of(),
                ForeignTags.letters(right));
        return switch (node.said("shuffleanswers")) {
            case "false", "0" -> choice.withOptionOrder(QuestionTemplate.IS_PINNED);
            case "true", "1" -> choice.withOptionOrder(QuestionTemplate.IS_SHUFFLED);
            default -> choice;
        };
    }

    private RawQuestion truth(String stem) {
        String right = answers().stream()
                .filter(MoodleQuestion::isWhole)
                .map(answer -> answer.said("text"))
                .findFirst()
                .orElse("");
        return RawQuestion.asking("判断题", stem, List.of(), List.of(), right);
    }

    private RawQuestion words(String stem) {
        List<String> accepted = answers().stream()
                .filter(MoodleQuestion::isWhole)
                .map(answer -> answer.said("text"))
                .toList();
        if (answers().stream().anyMatch(answer -> fraction(answer).signum() > 0 && !isWhole(answer))) {
            losses.add("有的答案只给一部分分数，只保留了给满分的");
        }
        if (accepted.stream().anyMatch(text -> text.matches(".*(?<!\\\\)\\*.*"))) {
            losses.add("答案里的 * 在 Moodle 里代表任何文字，这里会当成星号");
        }
        return fill(stem, accepted, BigDecimal.ZERO);
    }

    private RawQuestion numerical(String stem) {
        List<XmlNode> whole = answers().stream().filter(MoodleQuestion::isWhole).toList();
        if (whole.size()
                        < answers().stream()
                                .filter(answer -> fraction(answer).signum() > 0)
                                .count()
                || whole.size() > 1) {
            losses.add("数字答案有几种给分，只保留了满分的第一种");
        }
        String tolerance = whole.isEmpty() ? "" : whole.getFirst().said("tolerance");
        return fill(
                stem,
                whole.stream().limit(1).map(answer -> answer.said("text")).toList(),
                tolerance.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? new BigDecimal(tolerance) : BigDecimal.ZERO);
    }

    private static RawQuestion fill(String stem, List<String> accepted, BigDecimal tolerance) {
        String blanked = ReadBody.blankCount(stem) > 0 ? stem : stem + "____";
        return RawQuestion.asking(
                "填空题", blanked, List.of(), List.of(), ForeignTags.blanks(List.of(accepted), List.of(tolerance)));
    }

    private RawQuestion matching(String stem) {
        List<String> prompts = new ArrayList<>();
        List<String> options = new ArrayList<>();
        List<Integer> key = new ArrayList<>();
        for (XmlNode pair : node.children("subquestion")) {
            String prompt = html(pair);
            String option = PlainHtml.formulas(
                    pair.child("answer").map(answer -> answer.said("text")).orElse(""));
            if (!options.contains(option)) {
                options.add(option);
            }
            if (!prompt.isEmpty()) {
                prompts.add(prompt);
                key.add(options.indexOf(option));
            }
        }
        return RawQuestion.asking("匹配题", stem, options, prompts, ForeignTags.letters(key));
    }

    private RawQuestion ordering(String stem) {
        List<XmlNode> inOrder = answers().stream()
                .sorted(Comparator.comparing(MoodleQuestion::fraction))
                .toList();
        List<String> steps = inOrder.stream().map(this::html).toList();
        return RawQuestion.asking(
                "排序题",
                stem,
                steps,
                List.of(),
                ForeignTags.letters(IntStream.range(0, steps.size()).boxed().toList()));
    }

    private RawQuestion essay(String stem) {
        return RawQuestion.asking("简答题", stem, List.of(), List.of(), html("graderinfo"));
    }

    private RawQuestion withFeedback(RawQuestion said) {
        List<String> remarks = new ArrayList<>();
        for (XmlNode answer : answers()) {
            String remark = answer.child("feedback").map(this::html).orElse("");
            if (!remark.isEmpty()) {
                remarks.add("“" + html(answer) + "”：" + remark);
            }
        }
        return remarks.isEmpty()
                ? said
                : said.withRationale((said.rationale() + "\n" + String.join("\n", remarks)).strip());
    }

    private String html(String child) {
        return node.child(child).map(this::html).orElse("");
    }

    /** Text of an element that holds a text and its files. */
    private String html(XmlNode holder) {
        String text = holder.said("text");
        String format = holder.attribute("format");
        if (format.equals("plain_text") || format.equals("markdown") || !text.contains("<") && !text.contains("&")) {
            return PlainHtml.formulas(text);
        }
        return PlainHtml.text(text, address -> file(holder, address));
    }

    private Optional<String> file(XmlNode holder, String address) {
        if (!address.startsWith(FILES)) {
            return Optional.empty();
        }
        String name = decoded(address.substring(FILES.length()));
        return holder.children("file").stream()
                .filter(file -> file.attribute("name").equals(name))
                .findFirst()
                .map(file -> {
                    media.add(new RowMedia(name, () -> bytes(file)));
                    return "media:" + (media.size() - 1);
                });
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return name;
        }
    }

    private static byte[] bytes(XmlNode file) {
        try {
            return Base64.getMimeDecoder().decode(file.words());
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }
}
