package org.lianbing.contest.internal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.exam.Blueprint;
import org.lianbing.platform.BadInput;

/**
 * What a draft must be like to be kept at all; each refusal names the field. What may still be missing in a draft and
 * must not be when it is published stands in {@link Readiness}.
 */
final class DraftShape {
    static final int TRIES_MAX = 10;
    static final Duration DURATION_MIN = Duration.ofMinutes(1);
    static final Duration DURATION_MAX = Duration.ofHours(12);
    static final Duration WINDOW_MAX = Duration.ofDays(366);
    private static final int NAME_MAX = 60;
    private static final int SUMMARY_MAX = 500;
    private static final int BOUNDS_MAX = 200;
    private static final int SECTION_COUNT_MAX = 200;
    private static final int MARKS_TENTHS_MAX = 10_000;

    private DraftShape() {}

    /** @throws BadInput naming the first field that cannot be kept */
    static void check(ContestDraft draft) {
        whole(draft);
        named(draft.name(), "name", "竞赛名称");
        if (draft.summary().length() > SUMMARY_MAX) {
            throw new BadInput("contest.summary-too-long", "summary", "竞赛说明最多 " + SUMMARY_MAX + " 个字。");
        }
        bounds(draft.eligibility());
        round(draft.round());
        sections(draft.round().blueprint().sections());
    }

    /** JSON may leave anything out. */
    private static void whole(ContestDraft draft) {
        there(draft.name(), "name");
        there(draft.summary(), "summary");
        there(draft.eligibility(), "eligibility");
        allThere(draft.eligibility().organisationIds(), "eligibility.organisationIds");
        allThere(draft.eligibility().tradeIds(), "eligibility.tradeIds");
        allThere(draft.eligibility().levels(), "eligibility.levels");
        RoundDraft round = draft.round();
        there(round, "round");
        there(round.name(), "round.name");
        there(round.startsAt(), "round.startsAt");
        there(round.endsAt(), "round.endsAt");
        there(round.multipleRule(), "round.multipleRule");
        there(round.reveal(), "round.reveal");
        there(round.blueprint(), "round.blueprint");
        whole(round.blueprint().sections(), "round.blueprint.sections");
    }

    /** @param at where the sections stand, for naming what is missing */
    static void whole(List<SectionDraft> sections, String at) {
        there(sections, at);
        allThere(sections, at);
        for (int i = 0; i < sections.size(); i++) {
            there(sections.get(i).title(), at + "[" + i + "].title");
            there(sections.get(i).type(), at + "[" + i + "].type");
        }
    }

    private static void allThere(List<?> values, String field) {
        values.forEach(value -> there(value, field));
    }

    private static void there(@Nullable Object value, String field) {
        if (value == null) {
            throw new BadInput("contest.field-missing", field, "提交的内容不完整，缺少 " + field + "。");
        }
    }

    private static void named(String name, String field, String what) {
        if (name.isBlank() || name.strip().length() > NAME_MAX) {
            throw new BadInput("contest.name-missing", field, "请填写" + what + "，最多 " + NAME_MAX + " 个字。");
        }
    }

    private static void bounds(ContestDraft.EligibilityDraft eligibility) {
        atMost(eligibility.organisationIds(), "eligibility.organisationIds", "单位");
        atMost(eligibility.tradeIds(), "eligibility.tradeIds", "工种");
        atMost(eligibility.levels(), "eligibility.levels", "等级");
        if (eligibility.levels().stream().anyMatch(level -> level < 1 || level > 5)) {
            throw new BadInput("contest.level-unknown", "eligibility.levels", "等级只有 1（高级技师）到 5（初级工）。");
        }
    }

    private static void atMost(List<?> values, String field, String what) {
        if (values.size() > BOUNDS_MAX) {
            throw new BadInput("contest.too-many-bounds", field, "参赛范围里最多选 " + BOUNDS_MAX + " 个" + what + "。");
        }
    }

    private static void round(RoundDraft round) {
        named(round.name(), "round.name", "轮次名称");
        if (!round.startsAt().isBefore(round.endsAt())) {
            throw new BadInput("contest.round-ends-before-it-starts", "round.endsAt", "结束时间要晚于开始时间。");
        }
        if (Duration.between(round.startsAt(), round.endsAt()).compareTo(WINDOW_MAX) > 0) {
            throw new BadInput("contest.window-too-long", "round.endsAt", "开始到结束最长一年。");
        }
        Duration duration = Duration.ofSeconds(round.durationSeconds());
        if (duration.compareTo(DURATION_MIN) < 0 || duration.compareTo(DURATION_MAX) > 0) {
            throw new BadInput(
                    "contest.duration-out-of-range",
                    "round.durationSeconds",
                    "答题时长要在 " + Plain.length(DURATION_MIN) + "到 " + Plain.length(DURATION_MAX) + "之间。");
        }
        if (round.triesMax() < 1 || round.triesMax() > TRIES_MAX) {
            throw new BadInput("contest.tries-out-of-range", "round.triesMax", "每人的答题次数要在 1 到 " + TRIES_MAX + " 之间。");
        }
    }

    private static void sections(List<SectionDraft> sections) {
        String all = "round.blueprint.sections";
        if (sections.size() > Blueprint.SECTIONS_MAX) {
            throw new BadInput("contest.too-many-sections", all, "一张试卷最多 " + Blueprint.SECTIONS_MAX + " 个大题。");
        }
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), all + "[" + i + "].");
        }
        if (sections.stream().mapToInt(SectionDraft::count).sum() > Blueprint.QUESTIONS_MAX) {
            throw new BadInput("contest.too-many-questions", all, "一张试卷最多 " + Blueprint.QUESTIONS_MAX + " 题。");
        }
    }

    private static void section(SectionDraft section, String at) {
        named(section.title(), at + "title", "大题名称");
        if (section.count() < 1 || section.count() > SECTION_COUNT_MAX) {
            throw new BadInput(
                    "contest.question-count-out-of-range", at + "count", "每个大题的题数要在 1 到 " + SECTION_COUNT_MAX + " 之间。");
        }
        if (section.marksTenthsEach() < 1 || section.marksTenthsEach() > MARKS_TENTHS_MAX) {
            throw new BadInput("contest.marks-out-of-range", at + "marksTenthsEach", "每题分值要在 0.1 到 1000 分之间。");
        }
        if (section.level() != null && (section.level() < 1 || section.level() > 5)) {
            throw new BadInput("contest.level-unknown", at + "level", "等级只有 1（高级技师）到 5（初级工）。");
        }
    }
}
