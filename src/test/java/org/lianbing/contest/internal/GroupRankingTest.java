package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.RoundBoardView.GroupFigures;
import org.lianbing.contest.SizeBand;
import org.lianbing.contest.internal.GroupRanking.Group;
import org.lianbing.contest.internal.GroupRanking.Ranked;

class GroupRankingTest {
    /**
     * By hand: 5 people with 90+80+70+60+100 = 400 marks in all, the mean of everybody is 80. Unit 1: 4 of 5 members, 300
     * marks: participation 80 %, mean 75, shrunken (300+5×80)/(4+5) = 77.777…, points 62.222…. Unit 2: 1 of 1, 100 marks:
     * 100 %, (100+400)/6 = 83.333….
     */
    @Test
    void points_are_participation_times_shrunken_mean() {
        List<Ranked> ranked = GroupRanking.rank(List.of(new Group(1, 5, 4, 3_000), new Group(2, 1, 1, 1_000)));
        assertThat(ranked)
                .containsExactly(
                        new Ranked(1, 2, new GroupFigures(1, 1, 1_000, 10_000, 8_333, 8_333, SizeBand.MICRO)),
                        new Ranked(2, 1, new GroupFigures(5, 4, 800, 7_500, 7_778, 6_222, SizeBand.MICRO)));
    }

    @Test
    void one_brilliant_person_of_a_large_unit_does_not_lift_it() {
        List<Ranked> ranked = GroupRanking.rank(List.of(new Group(1, 100, 1, 1_000), new Group(2, 100, 80, 56_000)));
        assertThat(ranked).extracting(Ranked::id).containsExactly(2L, 1L);
    }

    /** All three score alike to a hundredth: then participation, then the number of people, then the same rank. */
    @Test
    void ties_go_to_participation_then_to_the_number_of_people_then_are_shared() {
        Group twin = new Group(3, 2, 2, 0);
        List<Ranked> ranked =
                GroupRanking.rank(List.of(new Group(1, 4, 2, 0), twin, new Group(4, 3, 3, 0), new Group(5, 2, 2, 0)));
        assertThat(ranked).extracting(Ranked::id).containsExactly(4L, 3L, 5L, 1L);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void somebody_who_came_after_the_counting_makes_no_participation_above_all() {
        GroupFigures figures =
                GroupRanking.rank(List.of(new Group(1, 2, 3, 300))).getFirst().figures();
        assertThat(figures.participationThousandths()).isEqualTo(1_000);
        assertThat(figures.members()).isEqualTo(3);
    }

    @Test
    void sizes_begin_at_their_bounds() {
        assertThat(List.of(SizeBand.of(19), SizeBand.of(20), SizeBand.of(299), SizeBand.of(300), SizeBand.of(999)))
                .containsExactly(SizeBand.MICRO, SizeBand.SMALL, SizeBand.SMALL, SizeBand.MEDIUM, SizeBand.MEDIUM);
        assertThat(SizeBand.of(1_000)).isEqualTo(SizeBand.LARGE);
    }

    @Test
    void figures_of_the_largest_contest_do_not_overflow() {
        List<Ranked> ranked = GroupRanking.rank(
                List.of(new Group(1, 388_000, 388_000, 388_000_000L), new Group(2, 388_000, 194_000, 194_000_000L)));
        assertThat(ranked.getFirst().figures().pointsHundredths()).isEqualTo(10_000);
        assertThat(ranked.getLast().figures().pointsHundredths()).isEqualTo(5_000);
    }
}
