package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.WindowKind;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.MarkingRules;
import org.lianbing.platform.BadInput;

/** What a round of a draft must be like to be kept; each refusal names the field. */
final class RoundShape {
    static final int TRIES_MAX = 10;
    /** With a bound by day: a year of one a day. */
    static final int TRIES_MAX_BY_DAY = 366;

    static final Duration DURATION_MIN = Duration.ofMinutes(1);
    static final Duration DURATION_MAX = Duration.ofHours(12);
    static final Duration WINDOW_MAX = Duration.ofDays(366);
    /** Everybody's results wait for it. */
    static final Duration LATE_ANSWERS_MAX = Duration.ofMinutes(60);

    private static final int SECTION_COUNT_MAX = 200;
    private static final int MARKS_TENTHS_MAX = 10_000;

    private RoundShape() {}

    /** @param at what the names of its fields begin with */
    static void check(RoundDraft round, String at) {
        DraftShape.there(round.name(), at + "name");
        DraftShape.there(round.startsAt(), at + "startsAt");
        DraftShape.there(round.endsAt(), at + "endsAt");
        DraftShape.there(round.multipleRule(), at + "multipleRule");
        DraftShape.there(round.reveal(), at + "reveal");
        DraftShape.there(round.blueprint(), at + "blueprint");
        DraftShape.whole(round.blueprint().sections(), at + "blueprint.sections");
        DraftShape.named(round.name(), at + "name", "轮次名称");
        Duration longest = time(round, at);
        tries(round, at);
        moments(round, at);
        limits(round, longest, at);
        sections(round.blueprint().sections(), at + "blueprint.sections");
        PaperShape.check(round.blueprint(), at + "blueprint.");
        marking(round, at + "marking.");
    }

    /** The same bounds as exam's, named by the field of the draft. */
    private static void marking(RoundDraft round, String at) {
        MarkingRules rules = round.marking();
        DraftShape.there(rules.blanks(), at + "blanks");
        if (rules.wrongTenths() > 0 || rules.wrongTenths() < -MARKS_TENTHS_MAX) {
            throw new BadInput("contest.marking-out-of-range", at + "wrongTenths", "答错扣的分要在 0 到 1000 分之间。");
        }
        int least = round.blueprint().sections().stream()
                .mapToInt(SectionDraft::marksTenthsEach)
                .min()
                .orElse(MARKS_TENTHS_MAX);
        if (rules.blankTenths() >= least || rules.blankTenths() < -MARKS_TENTHS_MAX) {
            throw new BadInput("contest.marking-out-of-range", at + "blankTenths", "不答的得分要低于每道题的分值，且不低于 -1000 分。");
        }
        if (rules.floorTenths() > 0 || rules.floorTenths() < -MARKS_TENTHS_MAX) {
            throw new BadInput("contest.marking-out-of-range", at + "floorTenths", "全卷最低分要在 -1000 到 0 分之间。");
        }
        Integer tolerance = rules.handToleranceTenths();
        if (tolerance != null && (tolerance < 0 || tolerance > MARKS_TENTHS_MAX)) {
            throw new BadInput(
                    "contest.marking-out-of-range", at + "handToleranceTenths", "两位阅卷人允许的分差要在 0 到 1000 分之间。");
        }
    }

    /** @return how long an attempt lasts at most */
    private static Duration time(RoundDraft round, String at) {
        if (!round.startsAt().isBefore(round.endsAt())) {
            throw new BadInput("contest.round-ends-before-it-starts", at + "endsAt", "结束时间要晚于开始时间。");
        }
        Duration window = Duration.between(round.startsAt(), round.endsAt());
        if (window.compareTo(WINDOW_MAX) > 0) {
            throw new BadInput("contest.window-too-long", at + "endsAt", "开始到结束最长一年。");
        }
        boolean common = round.rules().window() == WindowKind.COMMON;
        Duration duration = common ? window : Duration.ofSeconds(round.durationSeconds());
        if (duration.compareTo(DURATION_MIN) < 0 || duration.compareTo(DURATION_MAX) > 0) {
            throw new BadInput(
                    "contest.duration-out-of-range",
                    at + (common ? "endsAt" : "durationSeconds"),
                    (common ? "统一收卷的比赛，开始到结束" : "答题时长") + "要在 " + Plain.length(DURATION_MIN) + "到 "
                            + Plain.length(DURATION_MAX) + "之间。");
        }
        return duration.compareTo(window) < 0 ? duration : window;
    }

    private static void tries(RoundDraft round, String at) {
        Integer perDay = round.rules().triesPerDay();
        int max = perDay == null ? TRIES_MAX : TRIES_MAX_BY_DAY;
        if (round.triesMax() < 1 || round.triesMax() > max) {
            throw new BadInput("contest.tries-out-of-range", at + "triesMax", "每人的答题次数要在 1 到 " + max + " 之间。");
        }
        if (perDay != null && (perDay < 1 || perDay > round.triesMax())) {
            throw new BadInput(
                    "contest.tries-per-day-out-of-range",
                    at + "rules.triesPerDay",
                    "每天的次数要在 1 到总次数 " + round.triesMax() + " 之间。");
        }
    }

    private static void moments(RoundDraft round, String at) {
        RoundRules rules = round.rules();
        if (rules.freezesAt() != null
                && !(round.startsAt().isBefore(rules.freezesAt())
                        && rules.freezesAt().isBefore(round.endsAt()))) {
            throw new BadInput("contest.freeze-outside-window", at + "rules.freezesAt", "封榜时间要在比赛开始之后、结束之前。");
        }
        if (rules.noticeEndsAt() != null && !round.endsAt().isBefore(rules.noticeEndsAt())) {
            throw new BadInput("contest.notice-ends-before-round", at + "rules.noticeEndsAt", "公示截止要晚于比赛结束。");
        }
        if (rules.advancement() != null) {
            AdvancementShape.check(rules, at + "rules.");
        }
        if (!rules.scored() && (rules.freezesAt() != null || rules.noticeEndsAt() != null)) {
            throw new BadInput("contest.warm-up-has-no-ranks", at + "rules.kind", "热身不排名，不用设封榜和公示。");
        }
    }

    private static void limits(RoundDraft round, Duration longest, String at) {
        Integer late = round.rules().lateEntrySeconds();
        Instant end = round.endsAt();
        if (late != null && (late < 60 || round.startsAt().plusSeconds(late).isAfter(end))) {
            throw new BadInput(
                    "contest.late-entry-out-of-range", at + "rules.lateEntrySeconds", "入场截止要在开始 1 分钟之后、结束之前。");
        }
        Integer lateAnswers = round.rules().lateAnswerSeconds();
        if (lateAnswers != null && (lateAnswers < 60 || lateAnswers > LATE_ANSWERS_MAX.toSeconds())) {
            throw new BadInput(
                    "contest.late-answers-out-of-range",
                    at + "rules.lateAnswerSeconds",
                    "迟到的作答最多补收 " + Plain.length(LATE_ANSWERS_MAX) + "，最少 1 分钟。");
        }
        Integer least = round.rules().leastSeconds();
        if (least != null && (least < 1 || least > longest.toSeconds())) {
            throw new BadInput("contest.least-time-out-of-range", at + "rules.leastSeconds", "最短交卷时间不能超过答题时长。");
        }
    }

    private static void sections(List<SectionDraft> sections, String all) {
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
        DraftShape.named(section.title(), at + "title", "大题名称");
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
