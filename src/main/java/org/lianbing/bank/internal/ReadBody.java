package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.SheetField.Option;
import org.lianbing.bank.internal.SheetField.Plain;

/** Reads stem, options, prompts and key once the type is known, and checks them against each other. */
final class ReadBody {
    static final int OPTION_MAX = 300;
    static final int OPTIONS_MAX = 12;
    private static final int PROMPTS_MAX = 10;
    private static final int BLANKS_MAX = 10;
    /** ____, （　）, ( ) and the like; a bracket with a word in it is no blank. */
    private static final Pattern BLANK = Pattern.compile("_{2,}|[（(【\\[]\\s*[）)】\\]]");
    /** 左：右；左：右 — a matching question written in its key alone. */
    private static final Pattern PAIR = Pattern.compile("\\s*([^:：=→]+?)\\s*(?:[:：=]|→|->|——?)\\s*(.+?)\\s*");

    private static final Pattern MEDIA = Pattern.compile("!\\[[^\\]\\n]{0,200}]\\([^()\\s]{1,200}\\)");

    private static final Pattern BETWEEN_STEPS = Pattern.compile("→|->|=>|—>|[;；\\n]");
    /** Options that name each other or all of them keep their order. */
    private static final Pattern PINNED = Pattern.compile("以上|上述|前述|[A-H]\\s*[和、与及]\\s*[A-H]|都对|都是|都不|均对|均是|均不|全部正确");

    private static final Set<String> KEPT_ORDER = Set.of("固定", "不打乱", "是", "1", "true");
    private static final Set<String> ANY_ORDER = Set.of("打乱", "不固定", "否", "0", "false");

    private final Findings findings;
    private final String rationale;
    private final String source;

    ReadBody(Findings findings, String rationale, String source) {
        this.findings = findings;
        this.rationale = rationale;
        this.source = source;
    }

    /** @return null when something is wrong; the findings say what */
    @Nullable
    QuestionBody read(RawQuestion raw, @Nullable QuestionType type) {
        String given = stem(findings, raw.stem(), STEM_MAX);
        if (type == null) {
            return null;
        }
        if (type == QuestionType.CASE) {
            findings.add(Plain.STEM, raw.stem(), "case-without-parts", "案例题没有小题", "把小题写在案例下面，题型写“小题：单选题”等");
            return null;
        }
        RawQuestion said = StemKey.moved(written(raw.withStem(given), type), type);
        List<String> options = usesOptions(type) ? said.options() : List.of();
        boolean whole = !usesOptions(type) || checkOptions(said.options()) && checkPrompts(said, type);
        int blanks = type == QuestionType.FILL_IN_BLANK ? blanks(said.stem()) : 0;
        AnswerKey key = whole || !said.options().isEmpty() || !usesOptions(type)
                ? new KeyReader(findings, rationale, source).read(type, said, blanks)
                : null;
        if (key == null) {
            return null;
        }
        return new QuestionBody(
                type,
                type == QuestionType.FILL_IN_BLANK ? BLANK.matcher(said.stem()).replaceAll("____") : said.stem(),
                options,
                isChoice(type) && isPinned(said),
                blanks,
                type == QuestionType.MATCHING ? said.prompts() : List.of(),
                List.of(),
                key);
    }

    private static final int STEM_MAX = ReadQuestion.STEM_MAX;

    static String stem(Findings findings, String text, int max) {
        if (text.isBlank()) {
            findings.add(Plain.STEM, "", "stem-missing", "没有题干", "补上题干，或删掉这一行");
            return "";
        }
        return limited(findings, Plain.STEM, text, max);
    }

    static int blankCount(String stem) {
        return (int) BLANK.matcher(stem).results().count();
    }

    /** Without letters before the options; with the steps or pairs that some write into the key alone. */
    private static RawQuestion written(RawQuestion raw, QuestionType type) {
        List<String> options = new ArrayList<>(raw.options());
        while (!options.isEmpty() && options.getLast().isBlank()) {
            options.removeLast();
        }
        RawQuestion said = raw.withOptions(OptionTexts.withoutLetters(options));
        if (type == QuestionType.ORDERING && options.isEmpty()) {
            List<String> steps = KeyReader.parts(said.key(), BETWEEN_STEPS);
            return steps.size() < 2 ? said : said.withOptions(steps).withKey(String.join(KeyReader.EXACT, steps));
        }
        return type == QuestionType.MATCHING
                        && options.isEmpty()
                        && said.prompts().isEmpty()
                ? paired(said)
                : said;
    }

    private static RawQuestion paired(RawQuestion said) {
        List<String> prompts = new ArrayList<>();
        List<String> options = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (String pair : KeyReader.parts(said.key(), Pattern.compile("[;；\\n]"))) {
            var sides = PAIR.matcher(pair);
            if (!sides.matches()) {
                return said;
            }
            prompts.add(sides.group(1));
            if (!options.contains(sides.group(2))) {
                options.add(sides.group(2));
            }
            key.append((char) ('A' + options.indexOf(sides.group(2))));
        }
        return RawQuestion.asking(said.type(), said.stem(), options, prompts, key.toString());
    }

    private static boolean isPinned(RawQuestion said) {
        return KEPT_ORDER.contains(said.optionOrder())
                || !ANY_ORDER.contains(said.optionOrder())
                        && said.options().stream()
                                .anyMatch(option -> PINNED.matcher(option).find());
    }

    private static boolean isChoice(QuestionType type) {
        return type == QuestionType.SINGLE || type == QuestionType.MULTIPLE;
    }

    private static boolean usesOptions(QuestionType type) {
        return isChoice(type) || type == QuestionType.ORDERING || type == QuestionType.MATCHING;
    }

    private int blanks(String stem) {
        int blanks = blankCount(stem);
        if (blanks == 0 && !stem.isEmpty()) {
            findings.add(
                    Plain.STEM,
                    stem,
                    "no-blank",
                    "填空题的题干里没有空",
                    "在要填的地方写四个下划线 ____",
                    question -> question.withStem(question.stem().replaceAll("[。.：:，,]+$", "") + "____。"));
        } else if (blanks > BLANKS_MAX) {
            findings.add(Plain.STEM, stem, "too-many-blanks", "一题最多 " + BLANKS_MAX + " 处空", "请拆成几题");
        }
        return blanks;
    }

    private boolean checkOptions(List<String> options) {
        if (options.size() < 2) {
            findings.add(new Option(0), "", "options-missing", "选择题至少要有两个选项", "补上选项，或改题型");
            return false;
        }
        if (options.size() > OPTIONS_MAX) {
            findings.add(new Option(OPTIONS_MAX), "", "too-many-options", "一题最多 " + OPTIONS_MAX + " 个选项", "请减少选项");
            return false;
        }
        Set<String> seen = new HashSet<>();
        boolean good = true;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option.isBlank()) {
                findings.add(new Option(i), "", "option-gap", "选项 " + (char) ('A' + i) + " 空着，后面还有选项", "补上，或把后面的选项往前移");
                good = false;
            } else if (!seen.add(SameQuestion.plain(option))) {
                findings.add(
                        new Option(i), option, "option-repeated", "选项 " + (char) ('A' + i) + " 和前面的选项相同", "改掉其中一个");
                good = false;
            }
            limited(findings, new Option(i), option, OPTION_MAX);
        }
        return good;
    }

    private boolean checkPrompts(RawQuestion said, QuestionType type) {
        if (type != QuestionType.MATCHING) {
            return true;
        }
        if (said.prompts().size() < 2 || said.prompts().size() > PROMPTS_MAX) {
            findings.add(
                    Plain.PROMPTS,
                    String.join("；", said.prompts()),
                    "prompts-missing",
                    "匹配题的左列要有 2 到 " + PROMPTS_MAX + " 项",
                    "把左列写在“左列”一格里，一行一项");
            return false;
        }
        said.prompts().forEach(prompt -> limited(findings, Plain.PROMPTS, prompt, OPTION_MAX));
        return true;
    }

    static String limited(Findings findings, SheetField field, String text, int max) {
        // The names of pictures grow when they are stored, and are not read by anybody.
        int length = text.contains("![") ? MEDIA.matcher(text).replaceAll("").length() : text.length();
        if (length > max) {
            findings.add(field, text, "text-too-long", field.title() + "有 " + length + " 字，最多 " + max + " 字", "请缩短");
            return text.substring(0, Math.min(text.length(), max));
        }
        return text;
    }
}
