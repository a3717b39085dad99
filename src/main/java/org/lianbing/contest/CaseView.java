package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.TracedPaper;

/**
 * A case with everything that speaks for and against it.
 *
 * @param people everybody it is about, at most 50
 * @param papers of the one or two people looked at, in the order asked for
 * @param proposal the exclusion that waits for a second organiser or was confirmed
 */
@Serdeable
public record CaseView(
        CaseRowView row,
        List<PersonView> people,
        List<TracedPaper> papers,
        List<StepView> steps,
        @Nullable ProposalView proposal) {
    /** @param rank her place, null when she has none */
    @Serdeable
    public record PersonView(
            long memberId,
            String name,
            String maskedIdNumber,
            String unitName,
            @Nullable Integer rank) {}

    /** @param actorName who did it; the member herself for a reply */
    @Serdeable
    public record StepView(
            Instant at,
            String actorName,
            CaseDeed deed,
            @Nullable String memberName,
            String words) {}

    /** @param mine the caller proposed it, so somebody else must confirm it */
    @Serdeable
    public record ProposalView(
            long memberId, String reason, String proposedByName, Instant proposedAt, boolean mine, boolean confirmed) {}
}
