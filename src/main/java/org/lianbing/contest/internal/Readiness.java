package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.contest.ContestCheck;
import org.lianbing.contest.ContestCheck.Finding;
import org.lianbing.contest.ContestCheck.Severity;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.CountingRule;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.WindowKind;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Availability.SectionAvailability;

/** Whether a draft can be published now: every point is named, with its event and round, and what to do about it. */
final class Readiness {
    private static final String SECTIONS = "blueprint.sections";

    private final List<Finding> findings = new ArrayList<>();
    private final Instant now;
    /** Where a finding belongs: the field it lies below, and the same in words; empty for the contest as a whole. */
    private String at = "";

    private String where = "";
    private Collection<String> eligiblePaths = List.of();

    private Readiness(Instant now) {
        this.now = now;
    }

    /**
     * What is known about an event besides its draft.
     *
     * @param eligiblePaths the tops of the parts of the tree that may enter
     * @param rounds in their order
     */
    record EventFacts(long eligibleCount, Collection<String> eligiblePaths, List<RoundFacts> rounds) {}

    /**
     * @param availability of its sections; null when it has none
     * @param banks those of its sections that exist, by id
     */
    record RoundFacts(@Nullable Availability availability, Map<Long, BankCard> banks) {}

    static ContestCheck of(ContestDraft draft, List<EventFacts> facts, Instant now) {
        Readiness readiness = new Readiness(now);
        boolean several = draft.events().size() > 1;
        for (int i = 0; i < draft.events().size(); i++) {
            readiness.event(draft.events().get(i), facts.get(i), i, several);
        }
        return new ContestCheck(readiness.findings);
    }

    private void event(EventDraft event, EventFacts facts, int index, boolean several) {
        String eventAt = "events[" + index + "].";
        String name = several ? "“" + event.name() + "”" : "";
        at = eventAt;
        where = name.isEmpty() ? "" : name + "：";
        eligiblePaths = facts.eligiblePaths();
        people(facts.eligibleCount());
        entry(event);
        if (event.rounds().stream().noneMatch(round -> round.rules().scored())) {
            add(Severity.ERROR, "no-scored-round", "rounds", "只有热身，没有正式比赛的轮次。");
        }
        for (int i = 0; i < event.rounds().size(); i++) {
            RoundDraft round = event.rounds().get(i);
            at = eventAt + "rounds[" + i + "].";
            String words = event.rounds().size() > 1 ? name + round.name() : name;
            where = words.isEmpty() ? "" : words + "：";
            round(round, facts.rounds().get(i));
        }
    }

    private void round(RoundDraft round, RoundFacts facts) {
        time(round);
        held(round);
        paper(round, facts);
        reveal(round);
        practice(round);
    }

    private void entry(EventDraft event) {
        Instant closesAt = event.entry().closesAt();
        if (closesAt == null) {
            return;
        }
        if (!closesAt.isAfter(now)) {
            add(Severity.ERROR, "entry-closes-in-the-past", "entry.closesAt", "报名截止时间已经过去，请改到现在之后。");
            return;
        }
        Instant firstStart = event.rounds().stream()
                .map(RoundDraft::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (closesAt.isAfter(firstStart)) {
            add(Severity.WARNING, "entry-open-while-running", "entry.closesAt", "第一轮开始后仍可报名：晚报名的人可能来不及参加前面的轮次。");
        } else {
            add(Severity.OK, "entry", null, "报名到 " + Plain.minute(closesAt) + " 截止（北京时间）。");
        }
    }

    private void time(RoundDraft round) {
        if (round.startsAt().isBefore(now)) {
            add(Severity.ERROR, "starts-in-the-past", "startsAt", "开始时间已经过去，请改到现在之后。");
        } else {
            add(
                    Severity.OK,
                    "window",
                    null,
                    "比赛时间：" + Plain.minute(round.startsAt()) + " 至 " + Plain.minute(round.endsAt()) + "（北京时间）。");
        }
        if (round.rules().window() == WindowKind.COMMON) {
            add(Severity.OK, "duration", null, "统一开始、统一收卷，每人 " + round.triesMax() + " 次机会。");
            return;
        }
        Duration window = Duration.between(round.startsAt(), round.endsAt());
        Duration duration = Duration.ofSeconds(round.durationSeconds());
        if (duration.compareTo(window) > 0) {
            add(
                    Severity.WARNING,
                    "duration-longer-than-window",
                    "durationSeconds",
                    "答题时长 " + Plain.length(duration) + "，比整个比赛时间 " + Plain.length(window) + "还长：到结束时间就会收卷，没有人能用满。");
        } else {
            add(Severity.OK, "duration", null, "每次答题 " + Plain.length(duration) + "，每人 " + round.triesMax() + " 次机会。");
        }
    }

    /** Rules that work against each other. */
    private void held(RoundDraft round) {
        RoundRules rules = round.rules();
        if (rules.window() == WindowKind.COMMON && rules.lateEntrySeconds() == null) {
            add(
                    Severity.WARNING,
                    "common-window-without-late-limit",
                    "rules.lateEntrySeconds",
                    "统一收卷而没有设入场截止：快结束时才进来的人几乎没有时间答题。");
        }
        if (rules.counting() == CountingRule.AVERAGE && round.triesMax() == 1) {
            add(Severity.WARNING, "average-of-one", "rules.counting", "只有一次机会，取平均没有意义。");
        }
    }

    private void people(long eligibleCount) {
        if (eligibleCount == 0) {
            add(Severity.ERROR, "nobody-eligible", "eligibility", "参赛范围里没有一个人，请放宽单位、工种或等级。");
        } else {
            add(Severity.OK, "eligible", null, "参赛范围内有 " + eligibleCount + " 人。");
        }
    }

    private void paper(RoundDraft round, RoundFacts facts) {
        List<SectionDraft> sections = round.blueprint().sections();
        Availability availability = facts.availability();
        if (sections.isEmpty() || availability == null) {
            add(Severity.ERROR, "blueprint-empty", SECTIONS, "还没有组卷：请至少加一个大题。");
            return;
        }
        int before = findings.size();
        for (int i = 0; i < sections.size(); i++) {
            section(i, sections.get(i), availability.sections().get(i), facts);
        }
        if (findings.subList(before, findings.size()).stream().allMatch(found -> found.severity() == Severity.OK)) {
            add(
                    Severity.OK,
                    "paper",
                    null,
                    "试卷 " + availability.questionCount() + " 题，满分 " + Plain.marks(availability.fullMarksTenths())
                            + " 分，题库的题够用。");
        }
    }

    private void section(int index, SectionDraft section, SectionAvailability found, RoundFacts facts) {
        String field = SECTIONS + "[" + index + "]";
        String title = "“" + section.title() + "”";
        BankCard bank = facts.banks().get(section.bankId());
        if (bank == null) {
            add(Severity.ERROR, "bank-missing", field + ".bankId", title + "用的题库已经不在了，请另选一个。");
            return;
        }
        if (!eligiblePaths.stream().allMatch(bank::openTo)) {
            add(
                    Severity.ERROR,
                    "bank-not-open-to-everyone",
                    field + ".bankId",
                    title + "用的“" + bank.name() + "”是“" + bank.organisationName() + "”的内部题库，而参赛范围里有别的单位的人。");
        }
        String held = found.heldBack().isEmpty() ? "" : found.heldBack() + "。";
        if (!found.enough()) {
            add(
                    Severity.ERROR,
                    "section-short-of-questions",
                    field + ".count",
                    title + "需要 " + found.needed() + " 题，“" + bank.name() + "”里只有 " + found.available() + " 题可用，还差 "
                            + (found.needed() - found.available()) + " 题。" + held);
        } else if (found.available() == found.needed()) {
            add(
                    Severity.WARNING,
                    "section-without-choice",
                    field + ".count",
                    title + "需要 " + found.needed() + " 题，可用的也正好 " + found.available() + " 题：每个人抽到的题会完全一样。" + held);
        } else if (!held.isEmpty()) {
            add(Severity.OK, "section-holds-back", null, title + "：" + held);
        }
    }

    private void reveal(RoundDraft round) {
        if (round.reveal() != RevealRule.PAPER_AT_ONCE) {
            String words = round.reveal() == RevealRule.AFTER_ROUND ? "成绩和答案都在全部人答完之后公布。" : "交卷后马上看到得分，答案在全部人答完之后公布。";
            add(Severity.OK, "reveal", null, words);
            return;
        }
        add(Severity.WARNING, "keys-may-spread", "reveal", "交卷后马上能看到答案：先交卷的人可能把答案传给还在答题的人。正式比赛建议改为全部人答完之后公布。");
    }

    private void practice(RoundDraft round) {
        if (round.practiceWhileRunning()) {
            add(Severity.WARNING, "practice-stays-open", "practiceWhileRunning", "比赛期间题库仍可练习：答题的人可以在练习里查到同一道题的答案。");
        } else {
            add(Severity.OK, "practice-closed", null, "比赛期间所用题库暂停练习，结束后自动恢复。");
        }
    }

    private void add(Severity severity, String fact, @Nullable String field, String message) {
        findings.add(new Finding(severity, "contest." + fact, where + message, field == null ? null : at + field));
    }
}
