package org.lianbing.practice.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which questions a random set holds: never seen first, in random order; then those seen longest ago. */
final class RandomDraw {
    private RandomDraw() {}

    /**
     * @param lastSeen when each question was last answered; a question that is missing was never seen
     * @param seed decides the order among questions that are equally long unseen
     */
    static List<Sequence.Entry> draw(List<Sequence.Entry> pool, Map<Long, Instant> lastSeen, int size, long seed) {
        List<Sequence.Entry> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(seed));
        // The sort is stable: what compares alike stays shuffled.
        shuffled.sort(Comparator.comparing(entry -> lastSeen.getOrDefault(entry.questionId(), Instant.MIN)));
        return List.copyOf(shuffled.subList(0, Math.min(size, shuffled.size())));
    }
}
