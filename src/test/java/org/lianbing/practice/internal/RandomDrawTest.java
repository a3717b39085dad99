package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomDrawTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");

    @Test
    void unseen_questions_come_before_any_that_was_seen() {
        Map<Long, Instant> seen = new HashMap<>();
        LongStream.rangeClosed(1, 30).forEach(id -> seen.put(id, MONDAY.plusSeconds(id)));

        List<Long> drawn = ids(RandomDraw.draw(pool(40), seen, 15, 7));

        assertThat(drawn.subList(0, 10)).allMatch(id -> id > 30);
        assertThat(drawn.subList(10, 15)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void the_same_seed_draws_the_same_set_and_another_seed_another() {
        assertThat(RandomDraw.draw(pool(50), Map.of(), 20, 1)).isEqualTo(RandomDraw.draw(pool(50), Map.of(), 20, 1));
        assertThat(RandomDraw.draw(pool(50), Map.of(), 20, 1)).isNotEqualTo(RandomDraw.draw(pool(50), Map.of(), 20, 2));
    }

    @Test
    void a_small_pool_is_drawn_whole_and_nothing_comes_twice() {
        assertThat(ids(RandomDraw.draw(pool(5), Map.of(), 20, 3))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }

    static List<Sequence.Entry> pool(int size) {
        return LongStream.rangeClosed(1, size)
                .mapToObj(id -> new Sequence.Entry(id, id * 10, 1))
                .toList();
    }

    private static List<Long> ids(List<Sequence.Entry> entries) {
        return entries.stream().map(Sequence.Entry::questionId).toList();
    }
}
