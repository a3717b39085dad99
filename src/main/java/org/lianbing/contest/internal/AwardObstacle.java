package org.lianbing.contest.internal;

import java.util.Map;

/** A reason why somebody with a result gets no award; whoever comes next moves up. Every bean of this type is asked. */
interface AwardObstacle {
    /** The members concerned, each with the reason in plain words; at most 1,000. */
    Map<Long, String> of(AwardBasis basis);
}
