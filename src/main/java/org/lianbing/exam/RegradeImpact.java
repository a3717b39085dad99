package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a regrade would change beyond scores, told before it is decided: implemented by each module that gave something for
 * them. It only looks; what a module does when the regrade is live follows {@link RegradeLive}.
 */
public interface RegradeImpact {
    /** @return in the order in which they are to be read; empty when nothing of this module hangs on the occasion */
    List<Consequence> foresee(Plan plan);

    /**
     * @param subject what it is about, such as 名次
     * @param words one sentence that names the change and its cost
     * @param count how many people, places or prizes
     */
    @Serdeable
    record Consequence(String subject, String words, long count) {}

    /** A regrade under one policy. */
    interface Plan {
        Occasion occasion();

        RegradePolicy policy();

        /** What would change, in the order of the attempts; go on with the last id seen. At most 5,000 a call. */
        List<Change> changes(long afterAttemptId, int limit);
    }

    /** An attempt whose score or count of right answers would be another one. */
    record Change(
            long attemptId,
            long memberId,
            int tryNo,
            int oldScoreTenths,
            int newScoreTenths,
            int oldRight,
            int newRight) {}
}
