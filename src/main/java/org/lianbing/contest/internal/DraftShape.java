package org.lianbing.contest.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.EntryRules;
import org.lianbing.platform.BadInput;

/**
 * What a draft must be like to be kept at all; each refusal names the field. Rounds by themselves: {@link RoundShape}. What
 * may still be missing in a draft and must not be when it is published stands in {@link Readiness}.
 */
final class DraftShape {
    static final int EVENTS_MAX = 40;
    static final int ROUNDS_MAX = 10;
    static final int NAME_MAX = 60;
    /** Together with the contest's name it stands above a paper, where exam holds 120 characters. */
    static final int EVENT_NAME_MAX = 40;

    static final int CODE_MAX = 20;
    private static final int UNIT_CAP_MAX = 100_000;
    private static final int SUMMARY_MAX = 500;
    private static final int BOUNDS_MAX = 200;

    private DraftShape() {}

    /** @throws BadInput naming the first field that cannot be kept */
    static void check(ContestDraft draft) {
        there(draft.name(), "name");
        there(draft.summary(), "summary");
        named(draft.name(), "name", "竞赛名称");
        if (draft.summary().length() > SUMMARY_MAX) {
            throw new BadInput("contest.summary-too-long", "summary", "竞赛说明最多 " + SUMMARY_MAX + " 个字。");
        }
        allThere(draft.events(), "events");
        if (draft.events().isEmpty() || draft.events().size() > EVENTS_MAX) {
            throw new BadInput("contest.event-count", "events", "一场竞赛要有 1 到 " + EVENTS_MAX + " 个赛项。");
        }
        for (int i = 0; i < draft.events().size(); i++) {
            event(draft.events().get(i), "events[" + i + "].");
        }
        eventNames(draft.events());
    }

    private static void eventNames(List<EventDraft> events) {
        if (events.size() == 1) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            String field = "events[" + i + "].name";
            named(events.get(i).name(), field, "赛项名称");
            if (!seen.add(events.get(i).name().strip())) {
                throw new BadInput(
                        "contest.name-twice",
                        field,
                        "有两个赛项都叫“" + events.get(i).name().strip() + "”，请改成不同的名称。");
            }
        }
    }

    private static void event(EventDraft event, String at) {
        if (event.name().strip().length() > EVENT_NAME_MAX) {
            throw new BadInput("contest.name-missing", at + "name", "赛项名称最多 " + EVENT_NAME_MAX + " 个字。");
        }
        bounds(event.eligibility(), at + "eligibility");
        entry(event.entry(), at + "entry.");
        allThere(event.rounds(), at + "rounds");
        if (event.rounds().isEmpty() || event.rounds().size() > ROUNDS_MAX) {
            throw new BadInput("contest.round-count", at + "rounds", "一个赛项要有 1 到 " + ROUNDS_MAX + " 轮。");
        }
        for (int i = 0; i < event.rounds().size(); i++) {
            RoundShape.check(event.rounds().get(i), at + "rounds[" + i + "].");
        }
        oneAfterTheOther(event.rounds(), at);
    }

    private static void entry(EntryRules entry, String at) {
        if (entry.opensAt() != null
                && entry.closesAt() != null
                && !entry.opensAt().isBefore(entry.closesAt())) {
            throw new BadInput("contest.entry-ends-before-it-starts", at + "closesAt", "报名截止要晚于报名开始。");
        }
        if (entry.unitCap() != null && (entry.unitCap() < 1 || entry.unitCap() > UNIT_CAP_MAX)) {
            throw new BadInput(
                    "contest.unit-cap-out-of-range", at + "unitCap", "每个单位的名额要在 1 到 " + UNIT_CAP_MAX + " 之间。");
        }
        if (entry.code() != null && entry.code().strip().length() > CODE_MAX) {
            throw new BadInput("contest.entry-code-too-long", at + "code", "参赛码最多 " + CODE_MAX + " 个字。");
        }
    }

    private static void oneAfterTheOther(List<RoundDraft> rounds, String at) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rounds.size(); i++) {
            RoundDraft round = rounds.get(i);
            if (!names.add(round.name().strip())) {
                throw new BadInput(
                        "contest.name-twice",
                        at + "rounds[" + i + "].name",
                        "有两轮都叫“" + round.name().strip() + "”，请改成不同的名称。");
            }
            if (i > 0 && round.startsAt().isBefore(rounds.get(i - 1).endsAt())) {
                throw new BadInput(
                        "contest.rounds-overlap",
                        at + "rounds[" + i + "].startsAt",
                        "“" + round.name().strip() + "”要在“"
                                + rounds.get(i - 1).name().strip() + "”结束之后开始。");
            }
        }
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

    /** JSON may leave anything out. */
    static void there(@Nullable Object value, String field) {
        if (value == null) {
            throw new BadInput("contest.field-missing", field, "提交的内容不完整，缺少 " + field + "。");
        }
    }

    static void named(String name, String field, String what) {
        if (name.isBlank() || name.strip().length() > NAME_MAX) {
            throw new BadInput("contest.name-missing", field, "请填写" + what + "，最多 " + NAME_MAX + " 个字。");
        }
    }

    private static void bounds(ContestDraft.EligibilityDraft eligibility, String at) {
        there(eligibility, at);
        allThere(eligibility.organisationIds(), at + ".organisationIds");
        allThere(eligibility.tradeIds(), at + ".tradeIds");
        allThere(eligibility.levels(), at + ".levels");
        atMost(eligibility.organisationIds(), at + ".organisationIds", "单位");
        atMost(eligibility.tradeIds(), at + ".tradeIds", "工种");
        atMost(eligibility.levels(), at + ".levels", "等级");
        if (eligibility.levels().stream().anyMatch(level -> level < 1 || level > 5)) {
            throw new BadInput("contest.level-unknown", at + ".levels", "等级只有 1（高级技师）到 5（初级工）。");
        }
    }

    private static void atMost(List<?> values, String field, String what) {
        if (values.size() > BOUNDS_MAX) {
            throw new BadInput("contest.too-many-bounds", field, "参赛范围里最多选 " + BOUNDS_MAX + " 个" + what + "。");
        }
    }
}
