package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.MemberCard;

/**
 * One attempt that a regrade changes.
 *
 * @param name of the member
 * @param remarkedTenths what the corrected keys give; under {@link RegradePolicy#KEEP_AND_ADD} the old score stays where
 *     this is less
 */
@Serdeable
public record RegradeChangeView(
        long attemptId,
        long memberId,
        String name,
        String unitName,
        int tryNo,
        int oldScoreTenths,
        int remarkedTenths,
        int oldRight,
        int remarkedRight) {
    /** With name and unit, where the member is known. */
    public RegradeChangeView of(@Nullable MemberCard member) {
        return member == null
                ? this
                : new RegradeChangeView(
                        attemptId,
                        memberId,
                        member.name(),
                        member.unitName(),
                        tryNo,
                        oldScoreTenths,
                        remarkedTenths,
                        oldRight,
                        remarkedRight);
    }
}
