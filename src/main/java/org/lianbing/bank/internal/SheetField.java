package org.lianbing.bank.internal;

import java.text.Normalizer;
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
        NUMBER("序号");

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
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param index 0-based: A is 0 */
    record Option(int index) implements SheetField {
        @Override
        public String title() {
            return "选项" + (char) ('A' + index);
        }

        @Override
        public String code() {
            return "option-" + (char) ('A' + index);
        }
    }

    String title();

    /** How it is named to the wizard and kept as a company's column mapping: stem, key, option-A. */
    String code();

    Map<String, Plain> WORDS = Map.ofEntries(
            Map.entry("题干", Plain.STEM),
            Map.entry("题目", Plain.STEM),
            Map.entry("试题", Plain.STEM),
            Map.entry("问题", Plain.STEM),
            Map.entry("题目内容", Plain.STEM),
            Map.entry("试题内容", Plain.STEM),
            Map.entry("题目题干", Plain.STEM),
            Map.entry("试题题干", Plain.STEM),
            Map.entry("content", Plain.STEM),
            Map.entry("question", Plain.STEM),
            Map.entry("stem", Plain.STEM),
            Map.entry("题型", Plain.TYPE),
            Map.entry("类型", Plain.TYPE),
            Map.entry("试题类型", Plain.TYPE),
            Map.entry("题目类型", Plain.TYPE),
            Map.entry("type", Plain.TYPE),
            Map.entry("答案", Plain.KEY),
            Map.entry("正确答案", Plain.KEY),
            Map.entry("正确选项", Plain.KEY),
            Map.entry("标准答案", Plain.KEY),
            Map.entry("参考答案", Plain.KEY),
            Map.entry("answer", Plain.KEY),
            Map.entry("key", Plain.KEY),
            Map.entry("解析", Plain.RATIONALE),
            Map.entry("整体解析", Plain.RATIONALE),
            Map.entry("答案解析", Plain.RATIONALE),
            Map.entry("试题解析", Plain.RATIONALE),
            Map.entry("题目解析", Plain.RATIONALE),
            Map.entry("出处", Plain.SOURCE),
            Map.entry("依据", Plain.SOURCE),
            Map.entry("来源", Plain.SOURCE),
            Map.entry("题目出处", Plain.SOURCE),
            Map.entry("难度", Plain.DIFFICULTY),
            Map.entry("难易程度", Plain.DIFFICULTY),
            Map.entry("难度等级", Plain.DIFFICULTY),
            Map.entry("题目难度", Plain.DIFFICULTY),
            Map.entry("难易度", Plain.DIFFICULTY),
            Map.entry("等级", Plain.LEVEL),
            Map.entry("级别", Plain.LEVEL),
            Map.entry("技能等级", Plain.LEVEL),
            Map.entry("职业等级", Plain.LEVEL),
            Map.entry("适用等级", Plain.LEVEL),
            Map.entry("章节", Plain.CHAPTER),
            Map.entry("知识点", Plain.CHAPTER),
            Map.entry("知识点名称", Plain.CHAPTER),
            Map.entry("题目分类", Plain.CHAPTER),
            Map.entry("分类", Plain.CHAPTER),
            Map.entry("标签", Plain.CHAPTER),
            Map.entry("所属题库", Plain.CHAPTER),
            Map.entry("序号", Plain.NUMBER),
            Map.entry("题号", Plain.NUMBER),
            Map.entry("编号", Plain.NUMBER),
            Map.entry("题目序号", Plain.NUMBER));

    /** 选项A, 选项 A, A, A选项, 选项1, 选项一内容, optionA. */
    Pattern OPTION = Pattern.compile("(?:选项|option)?([a-h]|[1-8]|[一二三四五六七八])(?:选项|项)?(?:内容)?");

    Pattern REMARK = Pattern.compile("[(\\[【<].*?[)\\]】>]|[*＊:：]|必填|选填|勿删");

    static Optional<SheetField> of(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        String word = REMARK.matcher(plain).replaceAll("");
        Plain known = WORDS.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher option = OPTION.matcher(word);
        // A bare digit is a serial number or a mark, never an option.
        return option.matches() && !word.matches("[0-9一二三四五六七八]")
                ? Optional.of(new Option(optionIndex(option.group(1).charAt(0))))
                : Optional.empty();
    }

    private static int optionIndex(char sign) {
        if (sign >= 'a' && sign <= 'h') {
            return sign - 'a';
        }
        return sign >= '1' && sign <= '8' ? sign - '1' : "一二三四五六七八".indexOf(sign);
    }
}
