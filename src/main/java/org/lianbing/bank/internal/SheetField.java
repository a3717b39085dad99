package org.lianbing.bank.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of an uploaded sheet holds, known by its header however people spell it. */
sealed interface SheetField {
    /** One of the fields a question has once. */
    enum Plain implements SheetField {
        STEM("题干"),
        TYPE("题型"),
        KEY("答案"),
        RATIONALE("解析"),
        SOURCE("出处"),
        DIFFICULTY("难度"),
        LEVEL("等级"),
        CHAPTER("章节"),
        KNOWLEDGE("知识点"),
        USE("用途"),
        OPTION_ORDER("选项顺序"),
        NUMBER("序号"),
        PICTURE("题目图片"),
        /** What a matching question wants an option for. */
        PROMPTS("左列"),
        /** All options in one cell. */
        OPTIONS("选项"),
        /** One option of many rows that are one question. */
        ROW_OPTION("选项内容"),
        ROW_TRUTH("是否正确项"),
        ROW_RATIONALE("选项解析");

        private final String title;

        Plain(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param index 0-based: A is 0 */
    record Option(int index) implements SheetField {
        @Override
        public String title() {
            return "选项" + letter(index);
        }

        @Override
        public String code() {
            return "option-" + letter(index);
        }
    }

    /** Whether that option is right, where each has a column to say so. */
    record OptionTruth(int index) implements SheetField {
        @Override
        public String title() {
            return "选项" + letter(index) + "是否正确";
        }

        @Override
        public String code() {
            return "truth-" + letter(index);
        }
    }

    record OptionPicture(int index) implements SheetField {
        @Override
        public String title() {
            return "选项" + letter(index) + "图片";
        }

        @Override
        public String code() {
            return "picture-" + letter(index);
        }
    }

    /** The answer to one blank. */
    record Blank(int index) implements SheetField {
        @Override
        public String title() {
            return "空" + (index + 1);
        }

        @Override
        public String code() {
            return "blank-" + letter(index);
        }
    }

    String title();

    /** How it is named to the wizard and kept as a company's column mapping: stem, key, option-A. */
    String code();

    Map<String, Plain> WORDS = words(Map.ofEntries(
            Map.entry(
                    Plain.STEM,
                    List.of(
                            "题干",
                            "题目",
                            "试题",
                            "问题",
                            "题目内容",
                            "试题内容",
                            "题目题干",
                            "试题题干",
                            "题干内容",
                            "问题内容",
                            "题目描述",
                            "试题名称",
                            "题目名称",
                            "content",
                            "question",
                            "stem",
                            "title")),
            Map.entry(Plain.TYPE, List.of("题型", "类型", "试题类型", "题目类型", "试题题型", "题目题型", "题型名称", "type", "questiontype")),
            Map.entry(
                    Plain.KEY,
                    List.of(
                            "答案",
                            "正确答案",
                            "正确选项",
                            "标准答案",
                            "参考答案",
                            "试题答案",
                            "题目答案",
                            "正确项",
                            "answer",
                            "key",
                            "correct",
                            "correctanswer")),
            Map.entry(
                    Plain.RATIONALE,
                    List.of("解析", "整体解析", "答案解析", "试题解析", "题目解析", "解析说明", "解题思路", "题解", "analysis", "explanation")),
            Map.entry(Plain.SOURCE, List.of("出处", "来源", "依据", "试题来源", "命题依据", "出题依据", "参考依据", "source")),
            Map.entry(Plain.DIFFICULTY, List.of("难度", "难易程度", "难度等级", "题目难度", "试题难度", "难易度", "难度系数", "difficulty")),
            Map.entry(Plain.LEVEL, List.of("等级", "级别", "技能等级", "职业等级", "适用等级", "工种等级", "level")),
            Map.entry(
                    Plain.CHAPTER,
                    List.of(
                            "章节",
                            "章",
                            "题目分类",
                            "试题分类",
                            "分类",
                            "所属题库",
                            "题库",
                            "题库名称",
                            "科目",
                            "所属章节",
                            "模块",
                            "chapter",
                            "category")),
            Map.entry(Plain.KNOWLEDGE, List.of("知识点", "知识点名称", "标签", "考点", "所属知识点", "knowledge", "tag", "tags")),
            Map.entry(Plain.USE, List.of("考试或练习", "用途", "使用范围", "适用范围", "use")),
            Map.entry(Plain.OPTION_ORDER, List.of("选项顺序", "选项是否固定", "固定选项顺序")),
            Map.entry(Plain.NUMBER, List.of("序号", "题号", "编号", "题目序号", "试题编号", "题目编号", "试题序号", "no", "number", "id")),
            Map.entry(
                    Plain.PICTURE,
                    List.of("题目图片", "题干图片", "试题图片", "图片", "附图", "题目图片/视频", "题干图片/视频", "图片/视频", "图片地址", "题目附件")),
            Map.entry(Plain.PROMPTS, List.of("左列", "匹配左列", "匹配项", "待匹配项", "prompts")),
            Map.entry(
                    Plain.OPTIONS,
                    List.of("选项", "备选项", "备选答案", "选项列表", "全部选项", "所有选项", "试题选项", "题目选项", "可选项", "options")),
            Map.entry(Plain.ROW_OPTION, List.of("选项内容", "选项文字", "选项文本", "选项描述")),
            Map.entry(Plain.ROW_TRUTH, List.of("是否正确项", "是否正确", "是否答案", "是否为答案", "是否正确答案", "是否正确选项", "是否为正确答案")),
            Map.entry(Plain.ROW_RATIONALE, List.of("选项解析", "选项说明"))));

    /** 选项A, 选项 A, A, A选项, 选项1, 选项一内容, optionA; 选项一是否正确; 选项一图片. */
    Pattern OPTION = Pattern.compile("(选项|option|备选项)?([a-z]|[1-9]|1[0-2]|[一二三四五六七八九十])(选项|项)?(内容)?"
            + "(是否正确|是否为正确答案|是否正确答案|是否正确选项|是否答案|图片|的图片|图)?");

    Pattern BLANK = Pattern.compile("(?:填空|空|第)([1-9]|10|[一二三四五六七八九十])(?:空|处)?(?:答案)?");

    Pattern REMARK = Pattern.compile("[(\\[【<].*?[)\\]】>]|[*＊:：?]|必填|选填|勿删");

    int HEADER_MAX = 40;

    String DIGITS = "一二三四五六七八九十";

    /** Whether it is what a column of stems is called. */
    static boolean isStem(String header) {
        return header.length() <= HEADER_MAX && WORDS.get(word(header)) == Plain.STEM;
    }

    private static String word(String header) {
        return REMARK.matcher(SheetWords.plain(header)).replaceAll("");
    }

    static Optional<SheetField> of(String header) {
        if (header.length() > HEADER_MAX) {
            return Optional.empty();
        }
        String word = word(header);
        Plain known = WORDS.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher blank = BLANK.matcher(word);
        if (blank.matches()) {
            return Optional.of(new Blank(index(blank.group(1))));
        }
        Matcher option = OPTION.matcher(word);
        return option.matches() ? ofOption(option) : Optional.empty();
    }

    /** By its {@link #code()}; empty for "" and for what is no code. */
    static Optional<SheetField> ofCode(String code) {
        for (Plain plain : Plain.values()) {
            if (plain.code().equals(code)) {
                return Optional.of(plain);
            }
        }
        Matcher numbered =
                Pattern.compile("(option|truth|picture|blank)-([A-Z])").matcher(code);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        int index = numbered.group(2).charAt(0) - 'A';
        return Optional.of(
                switch (numbered.group(1)) {
                    case "option" -> new Option(index);
                    case "truth" -> new OptionTruth(index);
                    case "picture" -> new OptionPicture(index);
                    default -> new Blank(index);
                });
    }

    private static Optional<SheetField> ofOption(Matcher option) {
        String sign = option.group(2);
        boolean named = option.group(1) != null || option.group(3) != null || option.group(4) != null;
        String suffix = option.group(5);
        // A bare digit is a serial number or a mark, a bare letter beyond H a formula's; neither is an option.
        if (!named && !sign.matches("[a-h]")) {
            return Optional.empty();
        }
        int index = index(sign);
        if (suffix == null) {
            return Optional.of(new Option(index));
        }
        return Optional.of(suffix.contains("图") ? new OptionPicture(index) : new OptionTruth(index));
    }

    private static int index(String sign) {
        char first = sign.charAt(0);
        if (first >= 'a' && first <= 'z') {
            return first - 'a';
        }
        return Character.isDigit(first) ? Integer.parseInt(sign) - 1 : DIGITS.indexOf(first);
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }

    private static Map<String, Plain> words(Map<Plain, List<String>> aliases) {
        Map<String, Plain> words = new HashMap<>();
        aliases.forEach((field, spellings) -> spellings.forEach(word -> words.put(word, field)));
        return Map.copyOf(words);
    }
}
