package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.contest.CountingRule;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundKind;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.Stage;
import org.lianbing.contest.WindowKind;

class StagesTest {
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant FREEZE = Instant.parse("2026-11-21T03:50:00Z");
    private static final Instant END = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-11-21T04:00:07Z");
    private static final Instant NOTICE = Instant.parse("2026-11-28T04:00:00Z");
    private static final long AN_HOUR = 3_600;

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T01:59:59.999Z, ANNOUNCED",
        "2026-11-21T02:00:00Z,     RUNNING",
        "2026-11-21T03:49:59.999Z, RUNNING",
        "2026-11-21T03:50:00Z,     FROZEN",
        "2026-11-21T03:59:59.999Z, FROZEN",
        "2026-11-21T04:00:00Z,     MARKING",
        "2026-11-21T04:00:06.999Z, MARKING",
        "2026-11-21T04:00:07Z,     PUBLIC_NOTICE",
        "2026-11-28T03:59:59.999Z, PUBLIC_NOTICE",
        "2026-11-28T04:00:00Z,     FINAL"
    })
    void scored_round_changes_at_the_very_moments_that_were_announced(Instant now, Stage stage) {
        assertThat(Stages.of(round(RoundKind.SCORED, FREEZE, NOTICE, CLOSED), now))
                .isEqualTo(stage);
    }

    @Test
    void round_is_being_marked_until_its_results_are_out_however_long_that_takes() {
        assertThat(Stages.of(round(RoundKind.SCORED, null, NOTICE, null), NOTICE.plusSeconds(AN_HOUR)))
                .isEqualTo(Stage.MARKING);
    }

    @Test
    void round_without_freeze_or_notice_runs_to_its_end_and_is_final_with_its_results() {
        RoundRow plain = round(RoundKind.SCORED, null, null, CLOSED);
        assertThat(Stages.of(plain, END.minusMillis(1))).isEqualTo(Stage.RUNNING);
        assertThat(Stages.of(plain, CLOSED)).isEqualTo(Stage.FINAL);
    }

    @Test
    void warm_up_is_over_when_it_ends_because_nothing_follows_from_it() {
        RoundRow warmUp = round(RoundKind.WARM_UP, null, null, null);
        assertThat(Stages.of(warmUp, START)).isEqualTo(Stage.WARM_UP);
        assertThat(Stages.of(warmUp, END)).isEqualTo(Stage.FINAL);
    }

    @Test
    void event_is_where_somebody_has_to_do_something_now() {
        assertThat(Stages.of(List.of(Stage.FINAL, Stage.RUNNING), true)).isEqualTo(Stage.RUNNING);
        assertThat(Stages.of(List.of(Stage.MARKING, Stage.ANNOUNCED), true)).isEqualTo(Stage.MARKING);
        assertThat(Stages.of(List.of(Stage.PUBLIC_NOTICE, Stage.ANNOUNCED), false))
                .isEqualTo(Stage.PUBLIC_NOTICE);
        assertThat(Stages.of(List.of(Stage.FINAL, Stage.ANNOUNCED), false)).isEqualTo(Stage.ANNOUNCED);
        assertThat(Stages.of(List.of(Stage.FINAL, Stage.ANNOUNCED), true)).isEqualTo(Stage.REGISTRATION);
        assertThat(Stages.of(List.of(Stage.FINAL, Stage.FINAL), true)).isEqualTo(Stage.FINAL);
    }

    @Test
    void entry_opens_and_closes_at_its_very_moments() {
        WholeEvent event = event(new EntryRules(START.minusSeconds(600), START.minusSeconds(60)));
        assertThat(event.entryOpen(START.minusMillis(600_001))).isFalse();
        assertThat(event.entryOpen(START.minusSeconds(600))).isTrue();
        assertThat(event.entryOpen(START.minusMillis(60_001))).isTrue();
        assertThat(event.entryOpen(START.minusSeconds(60))).isFalse();
    }

    @Test
    void entry_without_times_is_open_until_no_round_can_be_started() {
        WholeEvent event = event(EntryRules.USUAL);
        assertThat(event.entryOpen(END.minusMillis(1))).isTrue();
        assertThat(event.entryOpen(END)).isFalse();
    }

    private static WholeEvent event(EntryRules entry) {
        return new WholeEvent(new EventRow(1, "", null, entry), List.of(round(RoundKind.SCORED, null, null, null)));
    }

    private static RoundRow round(
            RoundKind kind, @Nullable Instant freezesAt, @Nullable Instant noticeEndsAt, @Nullable Instant closedAt) {
        return new RoundRow(
                1,
                1,
                "初赛",
                RoundWindow.of(START, END, null),
                Duration.ofHours(1),
                1,
                RevealRule.AFTER_ROUND,
                false,
                new RoundRules(kind, WindowKind.OWN, null, null, null, CountingRule.BEST, freezesAt, noticeEndsAt),
                null,
                1L,
                10,
                200,
                END,
                closedAt,
                0,
                closedAt,
                0);
    }
}
