package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.RevealRule;
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
        assertThat(refused(draft("竞赛", 0, 3600, 1))).isEqualTo("events[0].rounds[0].endsAt contest.round-ends-before-it-starts");
        assertThat(refused(draft("竞赛", -5, 3600, 1))).isEqualTo("events[0].rounds[0].endsAt contest.round-ends-before-it-starts");
    }

    @Test
    void zero_tries_are_refused() {
        assertThat(refused(draft("竞赛", 60, 3600, 0))).isEqualTo("events[0].rounds[0].triesMax contest.tries-out-of-range");
    }

    @Test
    void duration_of_seconds_or_days_is_refused() {
        assertThat(refused(draft("竞赛", 60, 59, 1))).isEqualTo("events[0].rounds[0].durationSeconds contest.duration-out-of-range");
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
