package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.internal.WeightedTotal.Person;
import org.lianbing.contest.internal.WeightedTotal.Placed;

class WeightedTotalTest {
    private final WeightedTotal fortySixty = new WeightedTotal(List.of(40, 60));

    @Test
    void part_is_brought_to_a_hundred_and_rounded_half_up_to_a_tenth() {
        assertThat(WeightedTotal.hundred(160, 200)).isEqualTo(800);
        assertThat(WeightedTotal.hundred(1, 3)).isEqualTo(333);
        assertThat(WeightedTotal.hundred(2, 3)).isEqualTo(667);
        // 12.25 marks of 100 are 12.3, not 12.2.
        assertThat(WeightedTotal.hundred(49, 400)).isEqualTo(123);
        assertThat(WeightedTotal.hundred(0, 7)).isZero();
    }

    @Test
    void more_than_full_counts_as_full() {
        assertThat(WeightedTotal.hundred(1_500, 1_000)).isEqualTo(1_000);
        assertThat(WeightedTotal.hundred(1_000_000_000_000L, 1)).isEqualTo(1_000);
    }

    @Test
    void total_is_rounded_once_and_half_up() {
        assertThat(fortySixty.of(List.of(1_000, 1_000))).isEqualTo(1_000);
        assertThat(fortySixty.of(List.of(800, 905))).isEqualTo(863);
        // Half a tenth goes up, less than half goes down.
        assertThat(new WeightedTotal(List.of(50, 50)).of(List.of(1, 0))).isEqualTo(1);
        assertThat(new WeightedTotal(List.of(49, 51)).of(List.of(1, 0))).isZero();
    }

    @Test
    void equal_totals_are_told_apart_by_the_first_part_and_alike_ones_share_a_rank() {
        WeightedTotal half = new WeightedTotal(List.of(50, 50));
        List<Placed> places = half.places(List.of(
                new Person(1, List.of(400, 600)),
                new Person(2, List.of(600, 400)),
                new Person(3, List.of(600, 400)),
                new Person(4, List.of(100, 100)),
                new Person(5, List.of(900, 900))));
        assertThat(places).extracting(Placed::memberId).containsExactly(5L, 2L, 3L, 1L, 4L);
        assertThat(places).extracting(Placed::rank).containsExactly(1, 2, 2, 4, 5);
        assertThat(places).extracting(Placed::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(places).extracting(Placed::scoreTenths).containsExactly(900, 500, 500, 500, 100);
    }
}
