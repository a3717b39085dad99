package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.contest.ContestCheck;
import org.lianbing.contest.ContestCheck.Finding;
import org.lianbing.contest.ContestCheck.Severity;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.RevealRule;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Availability.SectionAvailability;

/** Whether a draft can be published now: every point is named, with what to do about it. */
final class Readiness {
    private static final String SECTIONS = "round.blueprint.sections";

    private final List<Finding> findings = new ArrayList<>();

    private Readiness() {}

    /**
     * What is known about a draft besides itself.
     *
     * @param availability of its sections; null when it has none
     * @param banks those of its sections that exist, by id
     * @param eligiblePaths the tops of the parts of the tree that may enter
     */
    record Facts(
            Instant now,
            long eligibleCount,
            @Nullable Availability availability,
            Map<Long, BankCard> banks,
            Collection<String> eligiblePaths) {}

    static ContestCheck of(RoundDraft round, Facts facts) {
        Readiness readiness = new Readiness();
        readiness.time(round, facts.now());
        readiness.people(facts.eligibleCount());
        readiness.paper(round, facts);
        readiness.reveal(round);
        readiness.practice(round);
        return new ContestCheck(readiness.findings);
    }

    private void time(RoundDraft round, Instant now) {
        Duration window = Duration.between(round.startsAt(), round.endsAt());
        Duration duration = Duration.ofSeconds(round.durationSeconds());
        if (round.startsAt().isBefore(now)) {
            add(Severity.ERROR, "starts-in-the-past", "round.startsAt", "开始时间已经过去，请改到现在之后。");
        } else {
            add(
                    Severity.OK,
                    "window",
                    null,
                    "比赛时间：" + Plain.minute(round.startsAt()) + " 至 " + Plain.minute(round.endsAt()) + "（北京时间）。");
        }
        if (duration.compareTo(window) > 0) {
            add(
                    Severity.WARNING,
                    "duration-longer-than-window",
                    "round.durationSeconds",
                    "答题时长 " + Plain.length(duration) + "，比整个比赛时间 " + Plain.length(window) + "还长：到结束时间就会收卷，没有人能用满。");
        } else {
            add(Severity.OK, "duration", null, "每次答题 " + Plain.length(duration) + "，每人 " + round.triesMax() + " 次机会。");
        }
    }

    private void people(long eligibleCount) {
        if (eligibleCount == 0) {
            add(Severity.ERROR, "nobody-eligible", "eligibility", "参赛范围里没有一个人，请放宽单位、工种或等级。");
        } else {
            add(Severity.OK, "eligible", null, "参赛范围内有 " + eligibleCount + " 人。");
        }
    }

    private void paper(RoundDraft round, Facts facts) {
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

    private void section(int index, SectionDraft section, SectionAvailability found, Facts facts) {
        String field = SECTIONS + "[" + index + "]";
        String title = "“" + section.title() + "”";
        BankCard bank = facts.banks().get(section.bankId());
        if (bank == null) {
            add(Severity.ERROR, "bank-missing", field + ".bankId", title + "用的题库已经不在了，请另选一个。");
            return;
        }
        if (!facts.eligiblePaths().stream().allMatch(bank::openTo)) {
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
        add(Severity.WARNING, "keys-may-spread", "round.reveal", "交卷后马上能看到答案：先交卷的人可能把答案传给还在答题的人。正式比赛建议改为全部人答完之后公布。");
    }

    private void practice(RoundDraft round) {
        if (round.practiceWhileRunning()) {
            add(
                    Severity.WARNING,
                    "practice-stays-open",
                    "round.practiceWhileRunning",
                    "比赛期间题库仍可练习：答题的人可以在练习里查到同一道题的答案。");
        } else {
            add(Severity.OK, "practice-closed", null, "比赛期间所用题库暂停练习，结束后自动恢复。");
        }
    }

    private void add(Severity severity, String fact, @Nullable String field, String message) {
        findings.add(new Finding(severity, "contest." + fact, message, field));
    }
}
