package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event's total, as the organiser sees it.
 *
 * @param plan null where none is set
 * @param sources what other modules can count
 * @param roundsOpen rounds of the plan whose results are not out yet, by name
 * @param practicalMissing who took part and has no practical score yet; 0 where the plan has no such part
 * @param rules how the total comes about, in plain words
 * @param frozenAt when the sources were taken over
 * @param publishedAt from then on nothing changes any more
 */
@Serdeable
public record TotalView(
        @Nullable TotalPlan plan,
        List<SourceView> sources,
        List<String> roundsOpen,
        int practicalMissing,
        List<String> rules,
        @Nullable Instant frozenAt,
        @Nullable Instant computedAt,
        @Nullable Instant publishedAt,
        int rankedCount) {
    @Serdeable
    public record SourceView(String code, String label) {}
}
