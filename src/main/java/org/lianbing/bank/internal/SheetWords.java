package org.lianbing.bank.internal;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/** The words people write for types, levels, difficulties, uses and truth. */
final class SheetWords {
    private static final Map<String, QuestionType> TYPES = turned(Map.of(
            QuestionType.SINGLE,
            List.of("单选", "单选题", "单项选择", "单项选择题", "选择题", "1", "single", "singlechoice", "单选选择题", "a1型题", "a型题"),
            QuestionType.MULTIPLE,
            List.of(
                    "多选",
                    "多选题",
                    "多项选择",
                    "多项选择题",
                    "复选",
                    "复选题",
                    "不定项",
                    "不定项选择",
                    "不定项选择题",
                    "2",
                    "multiple",
                    "multiplechoice",
                    "x型题"),
            QuestionType.TRUE_FALSE,
            List.of("判断", "判断题", "是非", "是非题", "判断改错题", "3", "tf", "true-false", "truefalse", "true/false", "judge"),
            QuestionType.FILL_IN_BLANK,
            List.of("填空", "填空题", "fill-in-blank", "fill", "blank"),
            QuestionType.ORDERING,
            List.of("排序", "排序题", "顺序题", "ordering", "order"),
            QuestionType.MATCHING,
            List.of("匹配", "匹配题", "连线", "连线题", "配对", "配对题", "matching", "match"),
            QuestionType.SHORT_ANSWER,
            List.of(
                    "简答",
                    "简答题",
                    "问答",
                    "问答题",
                    "主观题",
                    "论述",
                    "论述题",
                    "名词解释",
                    "名词解释题",
                    "计算题",
                    "简述题",
                    "short-answer",
                    "essay"),
            QuestionType.CASE,
            List.of("案例", "案例题", "案例分析", "案例分析题", "材料题", "材料分析题", "综合题", "case")));
    /** What one program counts as 4 is 主观题, in the next 简答 or 填空; from 5 on everybody counts differently. */
    private static final String CODE = "[0-9]{1,2}";

    /** Whether one option is right or several is left to the key. */
    private static final Set<String> EITHER_CHOICE = Set.of("选择题", "选择", "不定项", "不定项选择", "不定项选择题");

    private static final Map<String, Difficulty> DIFFICULTIES = turned(Map.of(
            Difficulty.EASY,
            List.of("易", "容易", "较易", "简单", "很简单", "初级", "低", "1", "easy", "1星", "一星"),
            Difficulty.MEDIUM,
            List.of("中", "中等", "一般", "适中", "普通", "中级", "2", "normal", "medium", "2星", "二星"),
            Difficulty.HARD,
            List.of("难", "较难", "困难", "很难", "高级", "高", "3", "4", "5", "hard", "difficult", "3星", "三星")));
    private static final Map<String, Use> USES = turned(Map.of(
            Use.ANY, List.of("不限", "都可", "全部", "通用", "考试和练习", "练习和考试", "考试与练习", "考试、练习", "any", "考试或练习"),
            Use.PRACTICE_ONLY, List.of("练习", "仅练习", "只练习", "仅用于练习", "practice"),
            Use.EXAM_ONLY, List.of("考试", "仅考试", "只考试", "仅用于考试", "竞赛", "exam")));
    private static final Set<String> RIGHT =
            Set.of("对", "√", "✓", "✔", "正确", "是", "t", "true", "y", "yes", "1", "right", "v", "对的", "☑");
    private static final Set<String> WRONG = Set.of(
            "错", "×", "✗", "✘", "x", "错误", "不对", "不正确", "否", "f", "false", "n", "no", "0", "2", "wrong", "╳", "错的",
            "☒");

    private static final Pattern LEVEL_SIGNS = Pattern.compile("[/·・.\\-—()]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SheetWords() {}

    static Optional<QuestionType> type(String text) {
        return Optional.ofNullable(TYPES.get(plain(text)));
    }

    /** A number whose meaning nobody can know without asking. */
    static boolean isUnclearCode(String text) {
        String plain = plain(text);
        return plain.matches(CODE) && !TYPES.containsKey(plain);
    }

    static boolean isEitherChoice(String text) {
        return EITHER_CHOICE.contains(plain(text));
    }

    /** A sheet or section may be called 一、多选题（共50题）. @return the word itself */
    static Optional<String> typeWordWithin(String text) {
        String plain = plain(text);
        return TYPES.keySet().stream()
                .filter(word -> word.length() > 1 && word.charAt(0) > 127 && plain.contains(word))
                .max(Comparator.comparingInt(String::length));
    }

    static Optional<Difficulty> difficulty(String text) {
        return Optional.ofNullable(DIFFICULTIES.get(plain(text)));
    }

    static Optional<Use> use(String text) {
        return Optional.ofNullable(USES.get(plain(text)));
    }

    static Optional<Boolean> truth(String text) {
        String said = plain(text);
        String plain = said.endsWith("。") || said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        if (RIGHT.contains(plain)) {
            return Optional.of(true);
        }
        return WRONG.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** 五级, 初级工, 五级/初级工, 五级·初级工, 5, 5级. */
    static Optional<Integer> level(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String plain = LEVEL_SIGNS.matcher(plain(text)).replaceAll("");
        return switch (plain) {
            case "5", "五", "5级", "五级", "初级", "初级工", "五级初级工", "初级工五级" -> Optional.of(5);
            case "4", "四", "4级", "四级", "中级", "中级工", "四级中级工", "中级工四级" -> Optional.of(4);
            case "3", "三", "3级", "三级", "高级", "高级工", "三级高级工", "高级工三级" -> Optional.of(3);
            case "2", "二", "2级", "二级", "技师", "二级技师", "技师二级" -> Optional.of(2);
            case "1", "一", "1级", "一级", "高级技师", "一级高级技师", "高级技师一级" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Nearly every word of a file is: looked at once instead of three times. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = c > ' ' && c < 0x7F && !(c >= 'A' && c <= 'Z');
            if (!small && !(c >= '\u4e00' && c <= '\u9fff')) {
                return false;
            }
        }
        return true;
    }

    private static <T> Map<String, T> turned(Map<T, List<String>> words) {
        Map<String, T> meanings = new HashMap<>();
        words.forEach((meaning, spellings) -> spellings.forEach(word -> meanings.put(word, meaning)));
        return Map.copyOf(meanings);
    }
}
