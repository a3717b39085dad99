package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.AlikeSets.Pair;

class AlikeSetsTest {
    private static final double THRESHOLD = 0.6;

    @Test
    void finds_exactly_the_pairs_that_comparing_each_with_each_finds() {
        Random random = new Random(1);
        List<int[]> asked = sets(random, 700);
        List<int[]> others = sets(random, 900);

        Set<String> found = new HashSet<>();
        AlikeSets.pairs(asked, others, THRESHOLD).forEach(pair -> found.add(name(pair)));

        Set<String> expected = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < asked.size(); j++) {
                if (jaccard(asked.get(i), asked.get(j)) >= THRESHOLD) {
                    expected.add(name(new Pair(i, j, true, 0)));
                }
            }
            for (int j = 0; j < others.size(); j++) {
                if (jaccard(asked.get(i), others.get(j)) >= THRESHOLD) {
                    expected.add(name(new Pair(i, j, false, 0)));
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void says_how_far_two_sets_are_alike() {
        List<Pair> pairs = AlikeSets.pairs(
                List.of(new int[] {1, 2, 3, 4}), List.of(new int[] {1, 2, 3, 5}, new int[] {1, 2, 3, 4}), THRESHOLD);

        assertThat(pairs).containsExactlyInAnyOrder(new Pair(0, 0, false, 0.6f), new Pair(0, 1, false, 1));
    }

    @Test
    void sets_without_pieces_are_like_nothing() {
        assertThat(AlikeSets.pairs(List.of(new int[0], new int[0]), List.of(new int[0]), THRESHOLD))
                .isEmpty();
    }

    /** The worst file: one template, ten thousand times. Every pair is alike, and the answer must come all the same. */
    @Test
    void a_bank_of_copies_of_one_template_is_done_within_seconds_and_keeps_the_best_of_each() {
        List<int[]> copies = IntStream.range(0, 10_000)
                .mapToObj(i -> IntStream.concat(IntStream.range(0, 30), IntStream.of(1_000 + i))
                        .toArray())
                .toList();

        long began = System.nanoTime();
        List<Pair> pairs = AlikeSets.pairs(copies, List.of(), THRESHOLD);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(pairs).hasSizeBetween(9_000 * AlikeSets.KEPT_MAX, 10_000 * AlikeSets.KEPT_MAX);
    }

    /** Some are changed copies of earlier ones, so that likenesses around the threshold are plenty. */
    private static List<int[]> sets(Random random, int count) {
        List<int[]> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<Integer> set = new HashSet<>();
            if (i > 10 && random.nextInt(4) == 0) {
                for (int piece : sets.get(random.nextInt(i))) {
                    set.add(random.nextInt(12) == 0 ? random.nextInt(500) : piece);
                }
            }
            while (set.size() < 3 + random.nextInt(30)) {
                set.add((int) Math.min(random.nextInt(500), random.nextInt(500)));
            }
            sets.add(set.stream().mapToInt(piece -> piece).sorted().toArray());
        }
        return sets;
    }

    private static double jaccard(int[] one, int[] other) {
        long common = IntStream.of(one)
                .filter(piece -> IntStream.of(other).anyMatch(same -> same == piece))
                .count();
        return (double) common / (one.length + other.length - common);
    }

    private static String name(Pair pair) {
        return pair.asked() + (pair.partnerAsked() ? " with " : " and ") + pair.partner();
    }
}
