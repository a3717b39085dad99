package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static List<SectionPools.Entry> questions(long from, long to) {
        return LongStream.range(from, to)
                .mapToObj(id -> new SectionPools.Entry(id, id + 1_000, 600))
                .toList();
    }

    private static DrawPlan plan(List<List<SectionPools.Entry>> pools, int... needs) {
        int[] marks = new int[needs.length];
        Arrays.fill(marks, 10);
        return new DrawPlan(SectionPools.of(pools), needs, marks, 10);
    }

    @Test
    void the_same_seed_draws_the_same_paper_whatever_order_the_pool_comes_in() {
        List<SectionPools.Entry> pool = questions(1, 101);
        List<SectionPools.Entry> otherOrder = new ArrayList<>(pool);
        Collections.shuffle(otherOrder, new Random(1));
        assertThat(Draw.paper(plan(List.of(pool), 20), 42))
                .isEqualTo(Draw.paper(plan(List.of(otherOrder), 20), 42))
                .isNotEqualTo(Draw.paper(plan(List.of(pool), 20), 43));
    }

    /** A seed must give the same paper in ten years: these numbers are SplitMix64's published ones for seed 1234567. */
    @Test
    void the_generator_is_the_published_one() {
        SplitMix random = new SplitMix(1234567);
        assertThat(List.of(random.next(), random.next(), random.next()))
                .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
    }

    @Test
    void every_question_is_drawn_equally_often() {
        DrawPlan plan = plan(List.of(questions(1, 51)), 10);
        Map<Long, Integer> drawn = new HashMap<>();
        int papers = 20_000;
        for (int seed = 0; seed < papers; seed++) {
            Draw.paper(plan, seed * 0x5DEECE66DL)
                    .getFirst()
                    .forEach(entry -> drawn.merge(entry.questionId(), 1, Integer::sum));
        }
        // Chi-square with 49 degrees of freedom (of draws without replacement: a little less); 85.4 is exceeded once in
        // 1,000.
        double expected = papers * 10 / 50.0;
        double chiSquare = drawn.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(drawn).hasSize(50);
        assertThat(chiSquare).isLessThan(85.4);
    }

    @Test
    void no_question_comes_twice_and_sections_that_share_a_pool_are_all_filled() {
        // The first section may use all of the second's questions, and must leave it its ten.
        List<SectionPools.Entry> all = questions(1, 31);
        List<SectionPools.Entry> some = questions(1, 11);
        DrawPlan plan = plan(List.of(all, some), 20, 10);
        for (int seed = 0; seed < 200; seed++) {
            List<List<SectionPools.Entry>> paper = Draw.paper(plan, seed);
            assertThat(paper.get(0)).hasSize(20);
            assertThat(paper.get(1)).hasSize(10);
            assertThat(paper.stream().flatMap(List::stream).map(SectionPools.Entry::questionId))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_order_of_options_is_equally_likely() {
        Map<String, Integer> orders = new HashMap<>();
        SplitMix random = new SplitMix(99);
        for (int i = 0; i < 24_000; i++) {
            orders.merge(random.letters(4), 1, Integer::sum);
        }
        assertThat(orders).hasSize(24);
        // 1,000 each, standard deviation 31: five of them
        assertThat(orders.values()).allMatch(count -> Math.abs(count - 1_000) < 155);
    }
}
