package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A member has a place in a round. Outbox topic {@value #TOPIC}, partition: the member; said once per round and member.
 *
 * @param of how many members are ranked
 */
@Serdeable
public record ContestPlaced(long roundId, long memberId, int rank, int scoreTenths, int of) {
    public static final String TOPIC = "contest.placed";
}
