package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.RoundBoardView.ProgressFigures;
import org.lianbing.contest.internal.ProgressRanking.Gain;
import org.lianbing.contest.internal.Standing.Place;

class ProgressRankingTest {
    /** By hand: 600/1000 → 450/500 is 60 % → 90 %, +30; 90 % → 100 %, +10; 1/3 → 1/2 of the marks is 33.3 → 50, +16.7. */
    @Test
    void gain_is_a_share_of_the_full_marks_over_the_round_before() {
        Standing before = standing(new Place(1, 2, 600, 0), new Place(2, 1, 900, 0), new Place(3, 3, 333, 0));
        Standing now = standing(new Place(2, 1, 500, 0), new Place(1, 2, 450, 0), new Place(3, 3, 250, 0));
        assertThat(ProgressRanking.rank(now, 500, before, 1_000))
                .containsExactly(
                        new Gain(1, 1, new ProgressFigures(600, 900, 300)),
                        new Gain(2, 3, new ProgressFigures(333, 500, 167)),
                        new Gain(3, 2, new ProgressFigures(900, 1_000, 100)));
    }

    @Test
    void who_has_no_earlier_result_is_not_compared_and_a_loss_ranks_last() {
        Standing before = standing(new Place(1, 1, 100, 0), new Place(2, 2, 50, 0));
        Standing now = standing(new Place(3, 1, 100, 0), new Place(1, 2, 90, 0), new Place(2, 3, 50, 0));
        assertThat(ProgressRanking.rank(now, 100, before, 100))
                .extracting(Gain::memberId)
                .containsExactly(2L, 1L);
    }

    @Test
    void alike_gains_go_to_the_higher_share_and_alike_in_both_share_a_rank() {
        Standing before = standing(new Place(1, 1, 10, 0), new Place(2, 2, 30, 0), new Place(3, 3, 30, 0));
        Standing now = standing(new Place(1, 1, 20, 0), new Place(2, 2, 40, 0), new Place(3, 3, 40, 0));
        assertThat(ProgressRanking.rank(now, 100, before, 100))
                .extracting(Gain::memberId)
                .containsExactly(2L, 3L, 1L);
        assertThat(ProgressRanking.rank(now, 100, before, 100))
                .extracting(Gain::rank)
                .containsExactly(1, 1, 3);
    }

    private static Standing standing(Place... places) {
        return Standing.of(List.of(places));
    }
}
