package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regrade as its organiser sees it.
 *
 * @param seen attempts marked again so far
 * @param rising attempts whose score becomes higher; {@code falling} and {@code same} accordingly, falling as if nothing
 *     were kept
 * @param keepAndAdd consequences under {@link RegradePolicy#KEEP_AND_ADD}; empty until proposed
 * @param replace consequences under {@link RegradePolicy#REPLACE}
 * @param policy as decided, or null
 */
@Serdeable
public record RegradeView(
        long id,
        String occasion,
        RegradeState state,
        String reason,
        List<Remedy> remedies,
        long seen,
        long rising,
        long falling,
        long same,
        long applied,
        List<RegradeImpact.Consequence> keepAndAdd,
        List<RegradeImpact.Consequence> replace,
        @Nullable RegradePolicy policy,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant liveAt) {}
