package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The awards of one round, or of an event by its total, as the organiser sees them.
 *
 * @param saved whether the plan was saved; else it is a proposal
 * @param out whether there are results to give awards by
 * @param tookPart who may get an award: has a result, and is not passed over
 * @param passedOver who has a result and gets no award
 * @param bands what the plan comes to, in its order; empty before the results are out
 * @param rules how awards are given, in plain words
 * @param seal names exactly these awards; confirming sends it back, so that what is fixed is what was looked at
 * @param confirmedAt from then on nothing changes any more
 */
@Serdeable
public record AwardListView(
        AwardPlan plan,
        boolean saved,
        boolean out,
        int tookPart,
        int passedOver,
        List<BandView> bands,
        List<String> rules,
        String seal,
        @Nullable Instant confirmedAt) {
    /**
     * @param places that the plan means
     * @param given fewer or more than the places where people share a rank, or there are not enough
     * @param ties how many people of one rank stood at the border below this award; 0 if it ran through nobody
     */
    @Serdeable
    public record BandView(String name, int places, int given, int ties) {}
}
