package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** A round's results are out. Outbox topic {@value #TOPIC}, partition: the member who published the contest. */
@Serdeable
public record RoundClosed(long roundId, long contestId, int rankedCount) {
    public static final String TOPIC = "contest.round-closed";
}
