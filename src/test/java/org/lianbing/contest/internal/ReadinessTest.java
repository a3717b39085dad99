package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.BankState;
import org.lianbing.contest.ContestCheck;
import org.lianbing.contest.ContestCheck.Finding;
import org.lianbing.contest.ContestCheck.Severity;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.internal.Readiness.EventFacts;
import org.lianbing.contest.internal.Readiness.RoundFacts;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Availability.SectionAvailability;

class ReadinessTest {
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final RoundDraft ROUND =
            ContestFixture.round(DraftShapeTest.draft("竞赛", 120, 3600, 1, DraftShapeTest.section(10, 20)));
    private static final BankCard PUBLIC = bank(BankScope.PUBLIC, "");

    @Test
    void draft_in_order_may_go_and_says_what_is_in_order() {
        ContestCheck check = check(ROUND, START, 120, 30, PUBLIC);
        assertThat(check.go()).isTrue();
        assertThat(check.findings()).extracting(Finding::severity).containsOnly(Severity.OK);
        assertThat(check.findings()).extracting(Finding::message).anyMatch(m -> m.contains("满分 20 分"));
    }

    @Test
    void start_in_the_past_may_not_go() {
        ContestCheck check = check(ROUND, START.plusMillis(1), 120, 30, PUBLIC);
        assertThat(errors(check)).containsExactly("events[0].rounds[0].startsAt contest.starts-in-the-past");
        assertThat(check.go()).isFalse();
    }

    @Test
    void duration_longer_than_the_window_warns_and_may_go() {
        RoundDraft brief =
                ContestFixture.round(DraftShapeTest.draft("竞赛", 30, 3600, 1, DraftShapeTest.section(10, 20)));
        ContestCheck check = check(brief, START, 120, 30, PUBLIC);
        assertThat(check.go()).isTrue();
        assertThat(check.findings())
                .anyMatch(f ->
                        f.severity() == Severity.WARNING && f.code().equals("contest.duration-longer-than-window"));
    }

    @Test
    void blueprint_without_a_section_may_not_go() {
        RoundDraft empty = ContestFixture.round(DraftShapeTest.draft("竞赛", 120, 3600, 1));
        ContestCheck check = check(empty, START, 120, null, Map.of());
        assertThat(errors(check)).containsExactly("events[0].rounds[0].blueprint.sections contest.blueprint-empty");
    }

    @Test
    void section_larger_than_its_bank_is_named_with_what_is_missing() {
        ContestCheck check = check(ROUND, START, 120, 7, PUBLIC);
        assertThat(errors(check))
                .containsExactly("events[0].rounds[0].blueprint.sections[0].count contest.section-short-of-questions");
        assertThat(check.findings())
                .extracting(Finding::message)
                .anyMatch(m -> m.contains("“一、单项选择题”需要 10 题") && m.contains("还差 3 题"));
    }

    @Test
    void section_that_takes_every_question_of_its_bank_warns() {
        ContestCheck check = check(ROUND, START, 120, 10, PUBLIC);
        assertThat(check.go()).isTrue();
        assertThat(check.findings()).extracting(Finding::code).contains("contest.section-without-choice");
    }

    @Test
    void nobody_to_enter_may_not_go() {
        assertThat(errors(check(ROUND, START, 0, 30, PUBLIC)))
                .containsExactly("events[0].eligibility contest.nobody-eligible");
    }

    @Test
    void company_bank_may_not_be_shown_to_people_of_another_company() {
        BankCard company = bank(BankScope.COMPANY, "/1/4/");
        assertThat(errors(check(ROUND, START, 120, 30, company)))
                .containsExactly("events[0].rounds[0].blueprint.sections[0].bankId contest.bank-not-open-to-everyone");
    }

    @Test
    void bank_that_is_gone_may_not_go() {
        assertThat(errors(check(ROUND, START, 120, 0, null)))
                .containsExactly("events[0].rounds[0].blueprint.sections[0].bankId contest.bank-missing");
    }

    @Test
    void paper_at_once_warns_that_keys_may_spread() {
        RoundDraft open = ContestFixture.round(
                ROUND.name(),
                ROUND.startsAt(),
                ROUND.endsAt(),
                ROUND.durationSeconds(),
                ROUND.triesMax(),
                ROUND.multipleRule(),
                RevealRule.PAPER_AT_ONCE,
                true,
                ROUND.blueprint());
        ContestCheck check = check(open, START, 120, 30, PUBLIC);
        assertThat(check.go()).isTrue();
        assertThat(check.findings())
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .extracting(Finding::code)
                .containsExactly("contest.keys-may-spread", "contest.practice-stays-open");
    }

    private static ContestCheck check(
            RoundDraft round, Instant now, long eligible, int available, @Nullable BankCard bank) {
        Availability availability =
                new Availability(List.of(new SectionAvailability(available, 10, available >= 10, "")), 200, 10);
        return check(round, now, eligible, availability, bank == null ? Map.of() : Map.of(3L, bank));
    }

    private static ContestCheck check(
            RoundDraft round,
            Instant now,
            long eligible,
            @Nullable Availability availability,
            Map<Long, BankCard> banks) {
        return Readiness.of(
                ContestDraft.simple("竞赛", "", 1, EligibilityDraft.EVERYONE, round),
                List.of(new EventFacts(eligible, List.of("/1/"), List.of(new RoundFacts(availability, banks)))),
                now);
    }

    private static List<String> errors(ContestCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.field() + " " + finding.code())
                .toList();
    }

    private static BankCard bank(BankScope scope, String path) {
        return new BankCard(3, "电工题库", 1, "电工", scope, BankState.PUBLISHED, 4L, path, "甲公司", 30);
    }
}
