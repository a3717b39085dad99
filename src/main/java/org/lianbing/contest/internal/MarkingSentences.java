package org.lianbing.contest.internal;

import java.util.List;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.BlanksRule;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.MarkingRules;

/** How answers become marks, in the sentences that workers read; what a round does not have is not spoken of. */
final class MarkingSentences {
    private MarkingSentences() {}

    static void add(Blueprint blueprint, List<String> rules) {
        MarkingRules marking = blueprint.markingRules();
        if (has(blueprint, QuestionType.FILL_IN_BLANK)) {
            rules.add(marking.blanks() == BlanksRule.SHARE ? "有几个空的填空题，每填对一空得一份分。" : "有几个空的填空题，全部填对才得分，错一空就不得分。");
        }
        rules.add(wrong(marking) + blank(marking));
        if (marking.wrongTenths() < 0 || marking.blankTenths() < 0) {
            rules.add("扣分后全卷最低 " + Plain.marks(marking.floorTenths()) + " 分。");
        }
        Integer tolerance = marking.handToleranceTenths();
        if (tolerance != null && (has(blueprint, QuestionType.SHORT_ANSWER) || has(blueprint, QuestionType.CASE))) {
            rules.add("简答题和案例题由两位阅卷人分别批阅，看不到姓名和单位；相差"
                    + (tolerance == 0 ? "" : "超过 " + Plain.marks(tolerance) + " 分")
                    + "的由第三位定分，其余取平均。全部批完才出成绩。");
        }
    }

    /** How low one question can go where each option counts. */
    static String leastOfOne(Blueprint blueprint) {
        return "一道题最少 " + Plain.marks(blueprint.markingRules().wrongTenths()) + " 分";
    }

    private static String wrong(MarkingRules marking) {
        return marking.wrongTenths() == 0 ? "答错不倒扣分；" : "答错一题扣 " + Plain.marks(-marking.wrongTenths()) + " 分；";
    }

    private static String blank(MarkingRules marking) {
        int tenths = marking.blankTenths();
        if (tenths == 0) {
            return "不答不得分也不扣分。";
        }
        return tenths < 0 ? "不答一题扣 " + Plain.marks(-tenths) + " 分。" : "不答一题得 " + Plain.marks(tenths) + " 分。";
    }

    private static boolean has(Blueprint blueprint, QuestionType type) {
        return blueprint.sections().stream().anyMatch(section -> section.type() == type);
    }
}
