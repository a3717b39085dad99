package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.RoundPhase;

class RoundWindowTest {
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant END = Instant.parse("2026-11-21T04:00:00Z");
    private final RoundWindow window = RoundWindow.of(START, END, null);

    @Test
    void round_is_announced_until_the_very_moment_it_starts() {
        assertThat(window.phaseAt(START.minusMillis(1))).isEqualTo(RoundPhase.ANNOUNCED);
        assertThat(window.phaseAt(START)).isEqualTo(RoundPhase.RUNNING);
    }

    @Test
    void round_is_over_at_the_very_moment_it_ends() {
        assertThat(window.phaseAt(END.minusMillis(1))).isEqualTo(RoundPhase.RUNNING);
        assertThat(window.phaseAt(END)).isEqualTo(RoundPhase.FINISHED);
        assertThat(window.phaseAt(END.plusMillis(1))).isEqualTo(RoundPhase.FINISHED);
    }

    @Test
    void extra_time_moves_the_last_deadline_behind_the_end() {
        assertThat(window.lastDeadline(Duration.ZERO)).isEqualTo(END);
        assertThat(window.lastDeadline(Duration.ofMinutes(15))).isEqualTo(END.plusSeconds(900));
    }

    @Test
    void window_without_length_is_refused() {
        assertThatThrownBy(() -> RoundWindow.of(START, START, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void late_entry_ends_at_its_very_moment_and_never_after_the_window() {
        RoundWindow limited = RoundWindow.of(START, END, 900);
        assertThat(limited.entryOverAt(START.plusMillis(899_999))).isFalse();
        assertThat(limited.entryOverAt(START.plusSeconds(900))).isTrue();
        assertThat(limited.phaseAt(START.plusSeconds(900))).isEqualTo(RoundPhase.RUNNING);
        assertThat(RoundWindow.of(START, END, 99_999).entryEndsAt()).isEqualTo(END);
    }
}
