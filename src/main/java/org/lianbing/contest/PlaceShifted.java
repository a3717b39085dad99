package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.lianbing.exam.RegradePolicy;

/**
 * A regrade gave a member another place or score in a closed round. Outbox topic {@value #TOPIC}, partition: the member; said
 * once for each regrade and member, after {@link ContestPlaced}.
 */
@Serdeable
public record PlaceShifted(
        long regradeId,
        long roundId,
        long memberId,
        RegradePolicy policy,
        int oldRank,
        int rank,
        int oldScoreTenths,
        int scoreTenths) {
    public static final String TOPIC = "contest.place-shifted";
}
