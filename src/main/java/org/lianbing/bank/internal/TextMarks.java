package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words and signs that divide a text of questions: 答案：, 【解析】, 1., （√）1、, [多选题]. */
final class TextMarks {
    /** What a word with a colon or in brackets announces. */
    enum Tag {
        KEY,
        /** 答：, which only a question answered in words has. */
        MODEL,
        RATIONALE,
        DIFFICULTY,
        KNOWLEDGE,
        CHAPTER,
        SOURCE,
        LEVEL,
        TYPE,
        PROMPTS,
        USE,
        OPTION_ORDER,
        /** 分值： and the like. */
        UNUSED
    }

    private static final Map<Tag, String> NAMES = Map.ofEntries(
            Map.entry(Tag.KEY, "(?:正确|参考|标准|本题)?答案(?:要点)?|正确选项|[Aa]nswer|ANSWER"),
            Map.entry(Tag.MODEL, "答"),
            Map.entry(Tag.RATIONALE, "(?:答案|试题|题目|本题|正确)?(?:解析|解答|详解)|答案说明|题解|分析|考点解析"),
            Map.entry(Tag.DIFFICULTY, "难度|难易程度|难度等级"),
            Map.entry(Tag.KNOWLEDGE, "知识点|考点|标签"),
            Map.entry(Tag.CHAPTER, "章节|所属章节"),
            Map.entry(Tag.SOURCE, "出处|来源|依据"),
            Map.entry(Tag.LEVEL, "等级|技能等级"),
            Map.entry(Tag.TYPE, "题型"),
            Map.entry(Tag.PROMPTS, "左列"),
            Map.entry(Tag.USE, "用途"),
            Map.entry(Tag.OPTION_ORDER, "选项顺序"),
            Map.entry(Tag.UNUSED, "分值|分数|得分|编号|题号"));
    private static final Pattern TAG = tag();
    private static final Pattern KEY_WITHOUT_COLON =
            Pattern.compile("^(?:正确|参考|标准)?答案(?:\\s*(?=(?:[A-Ha-hＡ-Ｈ,，、]{1,12}|√|×|✓|✗|对|错|正确|错误)[。.]?$)|\\s+(?=\\S))");

    private static final String BRACKETED_KEY = "[（(]\\s*(√|×|✓|✔|✗|✘|对|错|正确|错误|T|F|[A-Ha-hＡ-Ｈ]{1,8})?\\s*[)）]\\s*";
    private static final Pattern KEY_BEFORE_NUMBER =
            Pattern.compile("^" + BRACKETED_KEY + "(?=[0-9０-９]{1,5}\\s*[.．、:：)）])");
    private static final Pattern KEY_AFTER_NUMBER = Pattern.compile("^[（(]\\s*(√|×|✓|✔|✗|✘|对|错)\\s*[)）]\\s*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile(
            "^(?:第\\s*)?([0-9０-９]{1,5})\\s*(?:题\\s*[.．、:：,，)）]?|[.,，](?![0-9])|．(?![０-９])|[、:：)）])\\s*(.*)$",
            Pattern.DOTALL);
    private static final Pattern BRACKETED_NUMBER =
            Pattern.compile("^[（(]\\s*([0-9０-９]{1,5})\\s*[)）]\\s*[.．、]?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "^([0-9]{1,5})\\s*((?:[\\u4e00-\\u9fff（(“\"《【]|[A-Z][A-Za-z]|\\s[A-Z]).*)$", Pattern.DOTALL);
    /** 3.10kV 线路: the third question or a number of three and a bit. */
    private static final Pattern GLUED_NUMBER = Pattern.compile("^([0-9０-９]{1,5})[.．]([0-9].*)$", Pattern.DOTALL);

    private static final Pattern TYPE_TAG =
            Pattern.compile("[\\[【（(]\\s*([^\\[\\]【】（）()，,\\s]{2,8})\\s*(?:[，,]?\\s*[0-9.]+\\s*分)?\\s*[\\]】）)]");
    private static final Pattern SCORE = Pattern.compile("[（(\\[【]\\s*(?:本题|每题)?\\s*[0-9.]+\\s*分\\s*[)）\\]】]");
    private static final Pattern RIGHT_OPTION =
            Pattern.compile("\\s*[（(\\[【]\\s*(?:正确答案|正确选项|答案|√|✓|✔)\\s*[)）\\]】]\\s*$");
    private static final Pattern CHAPTER = Pattern.compile("^第\\s*[一二三四五六七八九十百0-9]+\\s*[章节篇单元]+[\\s:：、.]*(.{0,40})$");
    private static final Pattern ANSWERS_TITLE = Pattern.compile(
            "^[【\\[（(]?\\s*(?:附\\S{0,2}[:：]?\\s*)?(?:[一二三四五六七八九十]+[、.．])?\\s*(?:\\S{0,12}?(?:试题|题库|练习题?|试卷|习题|题))?(?:的)?(?:参考|标准|正确)?答案(?:及|与|和)?(?:解析|评分标准|详解|部分|页|要点)*\\s*[】\\])）]?\\s*[:：]?$");

    /** One of them stands behind every name that is marked off. */
    private static final String CLOSERS = ":：】]";

    private TextMarks() {}

    /** @param tag null for what stands before the first tag of a line */
    record Piece(@Nullable Tag tag, String text) {}

    enum Numbering {
        PLAIN,
        BRACKETED,
        BARE
    }

    record Numbered(Numbering numbering, int number, String rest) {}

    record Typed(String word, String rest) {}

    static List<Piece> pieces(String line) {
        if (!line.contains("答案") && CLOSERS.chars().noneMatch(sign -> line.indexOf(sign) >= 0)) {
            return List.of(new Piece(null, line));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher bare = KEY_WITHOUT_COLON.matcher(line);
        Matcher tag = TAG.matcher(line);
        int from = 0;
        Tag current = null;
        if (bare.find() && !(tag.find() && tag.start() == 0)) {
            current = Tag.KEY;
            from = bare.end();
        }
        tag.reset();
        while (tag.find()) {
            if (tag.start() < from) {
                continue;
            }
            pieces.add(new Piece(current, line.substring(from, tag.start()).strip()));
            current = named(tag);
            from = tag.end();
        }
        pieces.add(new Piece(current, line.substring(from).strip()));
        return pieces;
    }

    private static Pattern tag() {
        StringBuilder bracketed = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (Tag tag : Tag.values()) {
            bracketed
                    .append(bracketed.isEmpty() ? "" : "|")
                    .append("(?<B")
                    .append(group(tag))
                    .append('>')
                    .append(NAMES.get(tag))
                    .append(')');
            plain.append(plain.isEmpty() ? "" : "|")
                    .append("(?<P")
                    .append(group(tag))
                    .append('>')
                    .append(NAMES.get(tag))
                    .append(')');
        }
        return Pattern.compile("[【\\[]\\s*(?:" + bracketed
                + ")\\s*[】\\]]\\s*[:：]?\\s*|(?:^|(?<=[\\s。．.；;，,）)】\\]!！?？]))(?:" + plain + ")\\s*[:：]\\s*");
    }

    /** Names of groups have no underscore. */
    private static String group(Tag tag) {
        return tag.name().replace("_", "");
    }

    private static Tag named(Matcher found) {
        for (Tag tag : Tag.values()) {
            if (found.group("B" + group(tag)) != null || found.group("P" + group(tag)) != null) {
                return tag;
            }
        }
        throw new IllegalStateException("a tag without a name");
    }

    static Optional<Numbered> numbered(String line) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0)) && "第（(".indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        return numbered(PLAIN_NUMBER, Numbering.PLAIN, line)
                .or(() -> numbered(BRACKETED_NUMBER, Numbering.BRACKETED, line))
                .or(() -> numbered(BARE_NUMBER, Numbering.BARE, line))
                .or(() -> numbered(GLUED_NUMBER, Numbering.BARE, line));
    }

    private static Optional<Numbered> numbered(Pattern pattern, Numbering numbering, String line) {
        Matcher found = pattern.matcher(line);
        return found.matches()
                ? Optional.of(new Numbered(
                        numbering, number(found.group(1)), found.group(2).strip()))
                : Optional.empty();
    }

    /** Of digits of either width. */
    static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + Character.digit(digits.charAt(i), 10);
        }
        return number;
    }

    /** （ B ）3. …: the bracket of an examination paper, filled in. @return the line without it, and the key */
    static Optional<Typed> keyBeforeNumber(String line) {
        Matcher found = KEY_BEFORE_NUMBER.matcher(line);
        return found.find()
                ? Optional.of(new Typed(found.group(1) == null ? "" : found.group(1), line.substring(found.end())))
                : Optional.empty();
    }

    static Optional<Typed> keyAfterNumber(String rest) {
        Matcher found = KEY_AFTER_NUMBER.matcher(rest);
        return found.find() ? Optional.of(new Typed(found.group(1), rest.substring(found.end()))) : Optional.empty();
    }

    /** 题干[多选题]: the word, and the stem without it. */
    static Optional<Typed> typeTag(String stem) {
        Matcher found = TYPE_TAG.matcher(stem);
        while (found.find()) {
            String word = found.group(1);
            if (word.charAt(0) > 127 && SheetWords.type(word).isPresent()) {
                return Optional.of(
                        new Typed(word, (stem.substring(0, found.start()) + stem.substring(found.end())).strip()));
            }
        }
        return Optional.empty();
    }

    static String withoutScore(String stem) {
        return SCORE.matcher(stem).replaceAll("").strip();
    }

    /** B. 乙（正确答案）: the option without the remark. */
    static Optional<String> rightOption(String option) {
        Matcher found = RIGHT_OPTION.matcher(option);
        return found.find() && found.start() > 0 ? Optional.of(option.substring(0, found.start())) : Optional.empty();
    }

    static Optional<String> chapter(String line) {
        Matcher found = CHAPTER.matcher(line);
        return found.matches() ? Optional.of(line.strip()) : Optional.empty();
    }

    static boolean isAnswersTitle(String line) {
        return line.length() <= 40 && ANSWERS_TITLE.matcher(line.strip()).matches();
    }
}
