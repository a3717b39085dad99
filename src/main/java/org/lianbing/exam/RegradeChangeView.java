package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One attempt that a regrade changes.
 *
 * @param remarkedTenths what the corrected keys give; under {@link RegradePolicy#KEEP_AND_ADD} the old score stays where
 *     this is less
 */
@Serdeable
public record RegradeChangeView(
        long attemptId,
        long memberId,
        int tryNo,
        int oldScoreTenths,
        int remarkedTenths,
        int oldRight,
        int remarkedRight) {}
