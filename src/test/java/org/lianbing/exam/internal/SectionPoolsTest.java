package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SectionPoolsTest {
    private static List<SectionPools.Entry> questions(long from, long to) {
        return LongStream.range(from, to)
                .mapToObj(id -> new SectionPools.Entry(id, id, 600))
                .toList();
    }

    @Test
    void sections_with_pools_of_their_own_have_all_of_them() {
        SectionPools pools = SectionPools.of(List.of(questions(0, 10), questions(10, 15)));
        assertThat(pools.available(new int[] {4, 5})).containsExactly(10, 5);
    }

    @Test
    void two_sections_that_want_the_same_ten_questions_do_not_both_have_ten() {
        SectionPools pools = SectionPools.of(List.of(questions(0, 10), questions(0, 10)));
        assertThat(pools.available(new int[] {6, 6})).containsExactly(4, 4);
        assertThat(pools.available(new int[] {6, 4})).containsExactly(6, 4);
        assertThat(pools.feasible(new int[] {6, 4}, pools.groupSizes())).isTrue();
        assertThat(pools.feasible(new int[] {6, 5}, pools.groupSizes())).isFalse();
    }

    @Test
    void a_section_that_can_use_other_questions_makes_room() {
        // The first could use 0..19, the second only 0..9.
        SectionPools pools = SectionPools.of(List.of(questions(0, 20), questions(0, 10)));
        assertThat(pools.available(new int[] {10, 10})).containsExactly(10, 10);
        assertThat(pools.available(new int[] {11, 10})).containsExactly(10, 9);
    }

    /** Hall's condition by brute force says the same as the flow, for random little pools; the seed is in the message. */
    @Test
    void what_is_called_enough_can_be_drawn_and_what_is_not_cannot() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int sections = 1 + random.nextInt(4);
            List<List<SectionPools.Entry>> drawn = new ArrayList<>();
            int[] needs = new int[sections];
            for (int section = 0; section < sections; section++) {
                drawn.add(LongStream.range(0, 8)
                        .filter(id -> random.nextBoolean())
                        .mapToObj(id -> new SectionPools.Entry(id, id, 600))
                        .toList());
                needs[section] = random.nextInt(4);
            }
            SectionPools pools = SectionPools.of(drawn);
            boolean hall = hall(drawn, needs);
            assertThat(pools.feasible(needs, pools.groupSizes()))
                    .as("seed " + seed)
                    .isEqualTo(hall);
            int[] available = pools.available(needs);
            boolean allEnough = true;
            for (int section = 0; section < sections; section++) {
                allEnough &= available[section] >= needs[section];
            }
            assertThat(allEnough).as("seed " + seed).isEqualTo(hall);
        }
    }

    /** Every set of sections must find as many distinct questions as it needs. */
    private static boolean hall(List<List<SectionPools.Entry>> pools, int[] needs) {
        for (int set = 1; set < 1 << needs.length; set++) {
            long needed = 0;
            List<Long> distinct = new ArrayList<>();
            for (int section = 0; section < needs.length; section++) {
                if ((set & 1 << section) != 0) {
                    needed += needs[section];
                    pools.get(section).forEach(entry -> distinct.add(entry.questionId()));
                }
            }
            if (distinct.stream().distinct().count() < needed) {
                return false;
            }
        }
        return true;
    }
}
