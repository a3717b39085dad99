package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Every attempt of an occasion has its new marks. Published once for each regrade; {@code exam.attempt-regraded} tells each
 * attempt that changed, before it.
 *
 * @param occasion as {@link Occasion#toString} writes it
 */
@Serdeable
public record RegradeLive(long regradeId, String occasion, RegradePolicy policy) {
    public static final String TOPIC = "exam.regrade-live";
    /** Body: regradeId, occasion, policy, attemptId, memberId, tryNo, oldScoreTenths, scoreTenths, rightCount. */
    public static final String ATTEMPT_TOPIC = "exam.attempt-regraded";
}
