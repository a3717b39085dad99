package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianbing.exam.FindingKind;

/**
 * A case in the list of a round.
 *
 * @param no within the round
 * @param strength 1 slight, 2 clear, 3 strong
 * @param facts whole numbers by name, as {@link org.lianbing.exam.Finding} lists them
 * @param people the first two of them
 * @param peopleCount how many it is about
 */
@Serdeable
public record CaseRowView(
        int no,
        FindingKind kind,
        int strength,
        CaseState state,
        Map<String, Long> facts,
        List<CasePersonView> people,
        int peopleCount,
        Instant changedAt) {
    @Serdeable
    public record CasePersonView(long memberId, String name, String unitName) {}
}
