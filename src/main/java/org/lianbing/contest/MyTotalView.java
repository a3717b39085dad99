package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker's total of an event: what it is made of, and hers once it is published.
 *
 * @param rank null before it is published, or where she has no result
 */
@Serdeable
public record MyTotalView(
        long eventId,
        String eventName,
        List<PartScoreView> parts,
        List<String> rules,
        boolean published,
        @Nullable Integer rank,
        @Nullable Integer rankedCount,
        @Nullable Integer scoreTenths) {}
