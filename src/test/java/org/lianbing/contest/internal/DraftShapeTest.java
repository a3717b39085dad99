package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.CountingRule;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundKind;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.WindowKind;
import org.lianbing.exam.MultipleRule;
import org.lianbing.platform.BadInput;

class DraftShapeTest {
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final SectionDraft TEN = section(10, 20);

    @Test
    void draft_without_a_paper_yet_can_be_kept() {
        assertThatCode(() -> DraftShape.check(draft("竞赛", 60, 3600, 1))).doesNotThrowAnyException();
    }

    @Test
    void round_that_ends_before_or_when_it_starts_is_refused_at_its_end() {
        assertThat(refused(draft("竞赛", 0, 3600, 1)))
                .isEqualTo("events[0].rounds[0].endsAt contest.round-ends-before-it-starts");
        assertThat(refused(draft("竞赛", -5, 3600, 1)))
                .isEqualTo("events[0].rounds[0].endsAt contest.round-ends-before-it-starts");
    }

    @Test
    void zero_tries_are_refused() {
        assertThat(refused(draft("竞赛", 60, 3600, 0)))
                .isEqualTo("events[0].rounds[0].triesMax contest.tries-out-of-range");
    }

    @Test
    void duration_of_seconds_or_days_is_refused() {
        assertThat(refused(draft("竞赛", 60, 59, 1)))
                .isEqualTo("events[0].rounds[0].durationSeconds contest.duration-out-of-range");
        assertThat(refused(draft("竞赛", 60, 100_000, 1)))
                .isEqualTo("events[0].rounds[0].durationSeconds contest.duration-out-of-range");
    }

    @Test
    void missing_name_is_refused() {
        assertThat(refused(draft("  ", 60, 3600, 1))).isEqualTo("name contest.name-missing");
    }

    @Test
    void section_that_asks_for_nothing_is_named_by_its_place() {
        assertThat(refused(draft("竞赛", 60, 3600, 1, TEN, section(0, 20))))
                .isEqualTo("events[0].rounds[0].blueprint.sections[1].count contest.question-count-out-of-range");
        assertThat(refused(draft("竞赛", 60, 3600, 1, section(10, 0))))
                .isEqualTo("events[0].rounds[0].blueprint.sections[0].marksTenthsEach contest.marks-out-of-range");
    }

    @Test
    void rounds_that_overlap_or_bear_one_name_are_refused() {
        RoundDraft first = ContestFixture.round(draft("竞赛", 60, 3600, 1));
        ContestDraft twice = with(
                first,
                ContestFixture.with(first, "初赛", first.endsAt(), first.endsAt().plusSeconds(3600)));
        assertThat(refused(twice)).isEqualTo("events[0].rounds[1].name contest.name-twice");
        ContestDraft overlapping = with(
                first,
                ContestFixture.with(
                        first,
                        "决赛",
                        first.endsAt().minusMillis(1),
                        first.endsAt().plusSeconds(3600)));
        assertThat(refused(overlapping)).isEqualTo("events[0].rounds[1].startsAt contest.rounds-overlap");
        assertThatCode(() -> DraftShape.check(with(
                        first,
                        ContestFixture.with(
                                first, "决赛", first.endsAt(), first.endsAt().plusSeconds(3600)))))
                .doesNotThrowAnyException();
    }

    @Test
    void several_events_need_names_that_differ() {
        ContestDraft draft = draft("竞赛", 60, 3600, 1);
        RoundDraft round = ContestFixture.round(draft);
        assertThat(refused(
                        ContestFixture.with(draft, ContestFixture.event("电工", round), ContestFixture.event("", round))))
                .isEqualTo("events[1].name contest.name-missing");
        assertThat(refused(ContestFixture.with(
                        draft, ContestFixture.event("电工", round), ContestFixture.event("电工 ", round))))
                .isEqualTo("events[1].name contest.name-twice");
        assertThat(refused(ContestFixture.with(draft))).isEqualTo("events contest.event-count");
    }

    @Test
    void rules_outside_their_round_are_refused_each_at_its_field() {
        Instant end = START.plusSeconds(3600);
        assertThat(refused(held(59, null, null, null, null)))
                .isEqualTo("events[0].rounds[0].rules.lateEntrySeconds contest.late-entry-out-of-range");
        assertThat(refused(held(3601, null, null, null, null)))
                .isEqualTo("events[0].rounds[0].rules.lateEntrySeconds contest.late-entry-out-of-range");
        assertThat(refused(held(null, 3601, null, null, null)))
                .isEqualTo("events[0].rounds[0].rules.leastSeconds contest.least-time-out-of-range");
        assertThat(refused(held(null, null, 2, null, null)))
                .isEqualTo("events[0].rounds[0].rules.triesPerDay contest.tries-per-day-out-of-range");
        assertThat(refused(held(null, null, null, START, null)))
                .isEqualTo("events[0].rounds[0].rules.freezesAt contest.freeze-outside-window");
        assertThat(refused(held(null, null, null, end, null)))
                .isEqualTo("events[0].rounds[0].rules.freezesAt contest.freeze-outside-window");
        assertThat(refused(held(null, null, null, null, end)))
                .isEqualTo("events[0].rounds[0].rules.noticeEndsAt contest.notice-ends-before-round");
        assertThatCode(() -> DraftShape.check(held(3600, 3600, 1, end.minusMillis(1), end.plusMillis(1))))
                .doesNotThrowAnyException();
    }

    private static ContestDraft held(
            @Nullable Integer late,
            @Nullable Integer least,
            @Nullable Integer perDay,
            @Nullable Instant freezesAt,
            @Nullable Instant noticeEndsAt) {
        ContestDraft draft = draft("竞赛", 60, 3600, 1);
        RoundRules rules = new RoundRules(
                RoundKind.SCORED, WindowKind.OWN, late, least, perDay, CountingRule.BEST, freezesAt, noticeEndsAt);
        return ContestFixture.with(draft, ContestFixture.with(ContestFixture.round(draft), rules));
    }

    private static ContestDraft with(RoundDraft... rounds) {
        return ContestFixture.with(draft("竞赛", 60, 3600, 1), ContestFixture.event("", rounds));
    }

    static SectionDraft section(int count, int marksTenths) {
        return new SectionDraft("一、单项选择题", 3, QuestionType.SINGLE, null, null, count, marksTenths);
    }

    static ContestDraft draft(String name, long minutes, long seconds, int tries, SectionDraft... sections) {
        return ContestDraft.simple(
                name,
                "",
                1,
                EligibilityDraft.EVERYONE,
                ContestFixture.round(
                        "初赛",
                        START,
                        START.plusSeconds(minutes * 60),
                        seconds,
                        tries,
                        MultipleRule.ALL_OR_NOTHING,
                        RevealRule.AFTER_ROUND,
                        false,
                        new BlueprintDraft(List.of(sections), true)));
    }

    private static String refused(ContestDraft draft) {
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> DraftShape.check(draft));
        assertThat(refusal).isNotNull();
        return refusal.facts().get("field") + " " + refusal.code();
    }
}
