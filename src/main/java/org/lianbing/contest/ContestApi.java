package org.lianbing.contest;

import java.util.List;
import java.util.Optional;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What contest promises to the modules above it. Nothing here checks rights: that is the caller's part. */
public interface ContestApi {
    /** A published round. */
    Optional<RoundCard> round(long roundId);

    /** The member's place, once the round's results are out. */
    Optional<Placing> placing(long roundId, long memberId);

    /** Places in the order of rank, once the round's results are out; empty before. */
    Page<Placing> placings(long roundId, PageRequest page);

    /** What a regrade would do to the places of a round; empty for any other occasion. Ranks everybody twice: for the background. */
    List<PlaceShift> foreseenShifts(RegradeImpact.Plan plan);
}
