package org.lianbing.bank.internal;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;

/** The words people write for types, levels, difficulties and truth. */
final class SheetWords {
    private static final Map<String, QuestionType> TYPES = Map.ofEntries(
            Map.entry("单选", QuestionType.SINGLE),
            Map.entry("单选题", QuestionType.SINGLE),
            Map.entry("单项选择", QuestionType.SINGLE),
            Map.entry("单项选择题", QuestionType.SINGLE),
            Map.entry("选择题", QuestionType.SINGLE),
            Map.entry("1", QuestionType.SINGLE),
            Map.entry("single", QuestionType.SINGLE),
            Map.entry("多选", QuestionType.MULTIPLE),
            Map.entry("多选题", QuestionType.MULTIPLE),
            Map.entry("多项选择", QuestionType.MULTIPLE),
            Map.entry("多项选择题", QuestionType.MULTIPLE),
            Map.entry("复选", QuestionType.MULTIPLE),
            Map.entry("复选题", QuestionType.MULTIPLE),
            Map.entry("不定项选择题", QuestionType.MULTIPLE),
            Map.entry("2", QuestionType.MULTIPLE),
            Map.entry("multiple", QuestionType.MULTIPLE),
            Map.entry("判断", QuestionType.TRUE_FALSE),
            Map.entry("判断题", QuestionType.TRUE_FALSE),
            Map.entry("是非题", QuestionType.TRUE_FALSE),
            Map.entry("3", QuestionType.TRUE_FALSE),
            Map.entry("tf", QuestionType.TRUE_FALSE),
            Map.entry("true-false", QuestionType.TRUE_FALSE),
            Map.entry("填空", QuestionType.FILL_IN_BLANK),
            Map.entry("填空题", QuestionType.FILL_IN_BLANK),
            Map.entry("fill-in-blank", QuestionType.FILL_IN_BLANK));
    private static final Map<String, Difficulty> DIFFICULTIES = Map.ofEntries(
            Map.entry("易", Difficulty.EASY),
            Map.entry("容易", Difficulty.EASY),
            Map.entry("较易", Difficulty.EASY),
            Map.entry("简单", Difficulty.EASY),
            Map.entry("1", Difficulty.EASY),
            Map.entry("easy", Difficulty.EASY),
            Map.entry("中", Difficulty.MEDIUM),
            Map.entry("中等", Difficulty.MEDIUM),
            Map.entry("一般", Difficulty.MEDIUM),
            Map.entry("适中", Difficulty.MEDIUM),
            Map.entry("2", Difficulty.MEDIUM),
            Map.entry("normal", Difficulty.MEDIUM),
            Map.entry("medium", Difficulty.MEDIUM),
            Map.entry("难", Difficulty.HARD),
            Map.entry("较难", Difficulty.HARD),
            Map.entry("困难", Difficulty.HARD),
            Map.entry("3", Difficulty.HARD),
            Map.entry("4", Difficulty.HARD),
            Map.entry("hard", Difficulty.HARD));
    private static final Set<String> RIGHT =
            Set.of("对", "√", "✓", "✔", "正确", "是", "t", "true", "y", "yes", "1", "right");
    private static final Set<String> WRONG =
            Set.of("错", "×", "✗", "✘", "x", "错误", "不对", "不正确", "否", "f", "false", "n", "no", "0", "2", "wrong");

    private SheetWords() {}

    static Optional<QuestionType> type(String text) {
        return Optional.ofNullable(TYPES.get(plain(text)));
    }

    /** A sheet may be called 一、多选题（共50题）. */
    static Optional<QuestionType> typeWithin(String text) {
        String plain = plain(text);
        return TYPES.entrySet().stream()
                .filter(word -> word.getKey().length() > 1 && plain.contains(word.getKey()))
                .max(Comparator.comparingInt(word -> word.getKey().length()))
                .map(Map.Entry::getValue);
    }

    static Optional<Difficulty> difficulty(String text) {
        return Optional.ofNullable(DIFFICULTIES.get(plain(text)));
    }

    static Optional<Boolean> truth(String text) {
        String plain = plain(text);
        if (RIGHT.contains(plain)) {
            return Optional.of(true);
        }
        return WRONG.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** 五级, 初级工, 五级/初级工, 五级·初级工, 5, 5级. */
    static Optional<Integer> level(String text) {
        String plain = plain(text).replaceAll("[/·・.\\-—()]", "");
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
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
