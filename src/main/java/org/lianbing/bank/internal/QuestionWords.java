package org.lianbing.bank.internal;

import java.util.List;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/** Types, levels, difficulties and uses in the words that the template and the readers of files know. */
final class QuestionWords {
    private static final List<String> LEVELS = List.of("一级", "二级", "三级", "四级", "五级");

    private QuestionWords() {}

    static String type(QuestionType type) {
        return switch (type) {
            case SINGLE -> "单选题";
            case MULTIPLE -> "多选题";
            case TRUE_FALSE -> "判断题";
            case FILL_IN_BLANK -> "填空题";
            case ORDERING -> "排序题";
            case MATCHING -> "匹配题";
            case SHORT_ANSWER -> "简答题";
            case CASE -> "案例题";
        };
    }

    /** As it stands over a section of a paper. */
    static String section(QuestionType type) {
        return switch (type) {
            case SINGLE -> "单项选择题";
            case MULTIPLE -> "多项选择题";
            default -> type(type);
        };
    }

    /** @param level 5 to 1 */
    static String level(int level) {
        return LEVELS.get(level - 1);
    }

    static String difficulty(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "易";
            case MEDIUM -> "中";
            case HARD -> "难";
        };
    }

    /** "" where it may be asked anywhere. */
    static String use(Use use) {
        return switch (use) {
            case ANY -> "";
            case PRACTICE_ONLY -> "练习";
            case EXAM_ONLY -> "考试";
        };
    }
}
