package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardPlan.AwardBand;
import org.lianbing.contest.AwardSize;
import org.lianbing.contest.AwardTies;
import org.lianbing.platform.BadInput;

class AwardBandsTest {
    private static final int NONE = AwardBands.NONE;

    @Test
    void places_are_given_from_the_top() {
        assertThat(bands(AwardTies.UP, 1, 2).of(List.of(1, 2, 3, 4))).containsExactly(0, 1, 1, NONE);
    }

    @Test
    void who_was_passed_over_leaves_a_gap_in_the_ranks_and_none_in_the_awards() {
        // The second of the results is not in the list: the third moves up into the first award.
        assertThat(bands(AwardTies.UP, 2, 1).of(List.of(1, 3, 4, 5))).containsExactly(0, 0, 1, NONE);
    }

    @Test
    void tie_at_a_border_goes_up_and_takes_the_place_off_the_next_award() {
        assertThat(bands(AwardTies.UP, 1, 2, 1).of(List.of(1, 1, 3, 4, 5))).containsExactly(0, 0, 1, 2, NONE);
    }

    @Test
    void tie_wider_than_the_next_award_leaves_nothing_of_it() {
        assertThat(bands(AwardTies.UP, 1, 1, 1).of(List.of(1, 1, 1, 4))).containsExactly(0, 0, 0, NONE);
    }

    @Test
    void tie_at_a_border_goes_down_and_leaves_the_higher_place_empty() {
        assertThat(bands(AwardTies.DOWN, 1, 2, 1).of(List.of(1, 1, 3, 4, 5))).containsExactly(1, 1, 1, 2, NONE);
    }

    @Test
    void tie_at_the_last_border_is_all_in_or_all_out() {
        assertThat(bands(AwardTies.UP, 2).of(List.of(1, 2, 2, 2, 5))).containsExactly(0, 0, 0, 0, NONE);
        assertThat(bands(AwardTies.DOWN, 2).of(List.of(1, 2, 2, 2, 5))).containsExactly(0, NONE, NONE, NONE, NONE);
    }

    @Test
    void ties_at_borders_are_counted_and_others_are_not() {
        assertThat(bands(AwardTies.UP, 1, 2).ties(List.of(1, 2, 2, 4))).containsExactly(0, 0);
        assertThat(bands(AwardTies.UP, 2, 2).ties(List.of(1, 2, 2, 4, 5))).containsExactly(2, 0);
        assertThat(bands(AwardTies.UP, 2, 2).ties(List.of(1))).containsExactly(0, 0);
    }

    @Test
    void percent_are_rounded_half_up_and_one_at_least() {
        assertThat(AwardBands.places(percent(5), 10)).isEqualTo(1);
        assertThat(AwardBands.places(percent(15), 10)).isEqualTo(2);
        assertThat(AwardBands.places(percent(14), 10)).isEqualTo(1);
        assertThat(AwardBands.places(percent(1), 3)).isEqualTo(1);
        assertThat(AwardBands.places(percent(100), 388_000)).isEqualTo(388_000);
    }

    @Test
    void nobody_took_part_and_nobody_is_awarded() {
        assertThat(bands(AwardTies.UP, 1, 2).of(List.of())).isEmpty();
    }

    @Test
    void plan_is_refused_naming_the_award() {
        assertThatThrownBy(() -> Awards.checked(plan(new AwardBand(" ", AwardSize.PLACES, 1))))
                .isInstanceOfSatisfying(
                        BadInput.class, fault -> assertThat(fault.facts()).containsEntry("field", "bands[0].name"));
        assertThatThrownBy(() -> Awards.checked(plan(percent(60), new AwardBand("二等奖", AwardSize.PERCENT, 41))))
                .hasMessageContaining("101%");
        assertThatThrownBy(() -> Awards.checked(plan(percent(5), percent(5)))).hasMessageContaining("都叫");
        assertThatThrownBy(() -> Awards.checked(plan(new AwardBand("一等奖", AwardSize.PLACES, 0))))
                .hasMessageContaining("1 到");
    }

    private static AwardBand percent(int amount) {
        return new AwardBand("一等奖", AwardSize.PERCENT, amount);
    }

    private static AwardPlan plan(AwardBand... bands) {
        return new AwardPlan(List.of(bands), AwardTies.UP);
    }

    private static AwardBands bands(AwardTies ties, int... places) {
        List<AwardBand> bands = java.util.Arrays.stream(places)
                .mapToObj(amount -> new AwardBand("奖", AwardSize.PLACES, amount))
                .toList();
        return new AwardBands(new AwardPlan(bands, ties), 0);
    }
}
