package org.lianbing.exam.internal;

import org.lianbing.exam.BlanksRule;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.Section;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Sql;

/** The marking rules of blueprints, as they are stored; a blueprint without a row is marked in the plain way. */
final class MarkingRuleRows {
    private static final int TENTHS_MAX = 10_000;

    private MarkingRuleRows() {}

    static void write(Sql sql, long blueprintId, MarkingRules rules) {
        if (rules.equals(MarkingRules.PLAIN)) {
            return;
        }
        sql.update(
                "INSERT INTO exam_marking_rules (blueprint_id, blanks_rule, wrong_tenths, blank_tenths, floor_tenths,"
                        + " hand_tolerance_tenths) VALUES (?, ?, ?, ?, ?, ?)",
                blueprintId,
                rules.blanks(),
                rules.wrongTenths(),
                rules.blankTenths(),
                rules.floorTenths(),
                rules.handToleranceTenths());
    }

    static MarkingRules read(Sql sql, long blueprintId) {
        return sql.first(
                        "SELECT blanks_rule, wrong_tenths, blank_tenths, floor_tenths, hand_tolerance_tenths"
                                + " FROM exam_marking_rules WHERE blueprint_id = ?",
                        row -> new MarkingRules(
                                BlanksRule.valueOf(row.getString(1)),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getObject(5, Integer.class)),
                        blueprintId)
                .orElse(MarkingRules.PLAIN);
    }

    /** @throws BadInput {@code exam.marking-malformed} */
    static void check(Blueprint blueprint) {
        MarkingRules rules = blueprint.markingRules();
        if (rules.wrongTenths() > 0 || rules.wrongTenths() < -TENTHS_MAX) {
            throw malformed("wrongTenths", "答错的得分要在 -1000 到 0 分之间。");
        }
        int least = blueprint.sections().stream()
                .mapToInt(Section::marksTenthsEach)
                .min()
                .orElse(0);
        if (rules.blankTenths() >= least || rules.blankTenths() < -TENTHS_MAX) {
            throw malformed("blankTenths", "不答的得分要低于每道题的分值，且不低于 -1000 分。");
        }
        if (rules.floorTenths() > 0 || rules.floorTenths() < -TENTHS_MAX * Blueprint.QUESTIONS_MAX) {
            throw malformed("floorTenths", "全卷最低分不能高于 0 分。");
        }
        Integer tolerance = rules.handToleranceTenths();
        if (tolerance != null && (tolerance < 0 || tolerance > TENTHS_MAX)) {
            throw malformed("handToleranceTenths", "两位阅卷人允许的分差要在 0 到 1000 分之间。");
        }
    }

    private static BadInput malformed(String field, String detail) {
        return new BadInput("exam.marking-malformed", "markingRules." + field, detail);
    }
}
