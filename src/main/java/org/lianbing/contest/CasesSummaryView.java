package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the look at a round is.
 *
 * @param lookedAt null while the round runs or its papers are still being looked at
 * @param papers how many were looked at
 * @param pairsCompared how many pairs of them were held against each other
 * @param counts cases by state; a state without any is left out
 */
@Serdeable
public record CasesSummaryView(
        @Nullable Instant lookedAt, int papers, long pairsCompared, Map<CaseState, Long> counts) {}
