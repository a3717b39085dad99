package org.lianbing.contest.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.exam.DrawRule;
import org.lianbing.exam.PaperMode;
import org.lianbing.platform.BadInput;

/** Which papers a draft may ask for; each refusal names the field. */
final class PaperShape {
    private static final int CHAPTER_MAX = 100;

    private PaperShape() {}

    /** @param at what the names of its fields begin with */
    static void check(BlueprintDraft blueprint, String at) {
        DrawRule rule = blueprint.draw();
        DraftShape.there(rule.mode(), at + "draw.mode");
        boolean each = rule.mode() == PaperMode.DRAWN_PER_PERSON;
        int full = blueprint.sections().stream()
                .mapToInt(section -> section.count() * section.marksTenthsEach())
                .sum();
        if (rule.bandTenths() < 0 || rule.bandTenths() > full) {
            throw malformed(at + "draw.bandTenths", "难度的允许偏差要在 0 到满分之间。");
        }
        if (rule.shownToPercentMax() < 1 || rule.shownToPercentMax() > 100) {
            throw malformed(at + "draw.shownToPercentMax", "每题最多给多少人看到，要在 1% 到 100% 之间。");
        }
        if (!each && rule.shownToPercentMax() < 100) {
            throw malformed(at + "draw.shownToPercentMax", "所有人用同一份试卷时，每题人人都会看到。");
        }
        if (rule.unseenFirst() && !each) {
            throw malformed(at + "draw.unseenFirst", "所有人用同一份试卷时，不能先抽没考过的题。");
        }
        if (rule.checkable() && !each) {
            throw malformed(at + "draw.checkable", "只有每人一卷的抽题才需要核验。");
        }
        if (rule.checkable() && rule.unseenFirst()) {
            throw malformed(at + "draw.unseenFirst", "可核验的抽题不能先抽没考过的题：那要用到个人的做题记录。");
        }
        questions(blueprint.sections(), rule.mode() == PaperMode.FIXED, at + "sections");
    }

    private static void questions(List<SectionDraft> sections, boolean fixed, String all) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            SectionDraft section = sections.get(i);
            String at = all + "[" + i + "].";
            if (section.chapter() != null && section.chapter().length() > CHAPTER_MAX) {
                throw malformed(at + "chapter", "章节名称最多 " + CHAPTER_MAX + " 个字。");
            }
            int wanted = fixed ? section.count() : 0;
            if (section.questionIds().size() != wanted) {
                throw malformed(at + "questionIds", fixed ? "固定试卷要先选定题目，题数要和大题的题数一样。" : "只有固定试卷才列出题目。");
            }
            for (Long question : section.questionIds()) {
                if (question == null || !seen.add(question)) {
                    throw malformed(at + "questionIds", "同一道题在试卷里只能出现一次。");
                }
            }
        }
    }

    private static BadInput malformed(String field, String detail) {
        return new BadInput("contest.paper-rule-malformed", field, detail);
    }
}
