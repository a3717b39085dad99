package org.lianbing.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What exam must ask the owner of an occasion; implemented by the module whose {@link #kind()} it is. */
public interface OccasionRules {
    /** {@link Occasion#kind()} this bean speaks for, such as {@code round}. */
    String kind();

    /** Asked only for submitted attempts, for the member who owns it. */
    Reveal revealOf(AttemptSummary attempt, Instant now);

    /** How long after its start an attempt can be handed in by the worker at the earliest; at its deadline it always is. */
    default Duration leastTime(Occasion occasion) {
        return Duration.ZERO;
    }

    /** The rank, if there is one yet and it may be shown. */
    Optional<Standing> standingOf(AttemptSummary attempt, Instant now);
}
