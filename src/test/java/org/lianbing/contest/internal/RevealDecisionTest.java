package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianbing.contest.RevealRule;
import org.lianbing.exam.Reveal;

class RevealDecisionTest {
    private static final Instant RESULTS = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant BEFORE = RESULTS.minusSeconds(60);

    @Test
    void after_round_shows_nothing_while_the_results_are_not_out_however_late_it_is() {
        for (Instant now : new Instant[] {BEFORE, RESULTS, RESULTS.plusSeconds(3600)}) {
            Reveal reveal = RevealDecision.of(RevealRule.AFTER_ROUND, true, RESULTS, null, now);
            assertThat(reveal).isEqualTo(new Reveal(false, false, RESULTS));
        }
    }

    @Test
    void score_at_once_keeps_the_keys_back() {
        assertThat(RevealDecision.of(RevealRule.SCORE_AT_ONCE, true, RESULTS, null, BEFORE))
                .isEqualTo(new Reveal(true, false, RESULTS));
    }

    @Test
    void paper_at_once_keeps_the_keys_back_while_she_has_a_try_left() {
        assertThat(RevealDecision.of(RevealRule.PAPER_AT_ONCE, false, RESULTS, null, BEFORE))
                .isEqualTo(new Reveal(true, false, RESULTS));
        assertThat(RevealDecision.of(RevealRule.PAPER_AT_ONCE, true, RESULTS, null, BEFORE))
                .isEqualTo(new Reveal(true, true, null));
    }

    @ParameterizedTest
    @EnumSource(RevealRule.class)
    void everything_is_shown_from_the_moment_the_results_are_out(RevealRule rule) {
        Instant closed = RESULTS.plusSeconds(5);
        assertThat(RevealDecision.of(rule, false, RESULTS, closed, closed)).isEqualTo(new Reveal(true, true, null));
    }
}
