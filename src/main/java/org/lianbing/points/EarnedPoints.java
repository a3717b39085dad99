package org.lianbing.points;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/**
 * How many points members earned in a period, read from MariaDB: what leaderboards show. Spending lowers the wallet, not
 * these sums; a corrected (reversed) entry lowers both.
 */
public interface EarnedPoints {
    /** The zone in which days begin. */
    ZoneId zone();

    /** Sums of some members over some periods; who earned nothing is not in the answer. */
    List<Earned> of(Collection<Long> memberIds, Collection<EarningPeriod> periods);

    /** Everybody who earned in a period, by member id, for rebuilding a board piece by piece. */
    List<Earned> page(EarningPeriod period, long afterMemberId, int limit);

    /** @param reachedAt when the last entry of this sum was written: the earlier stands above the later */
    record Earned(long memberId, String periodKey, long points, Instant reachedAt) {}
}
