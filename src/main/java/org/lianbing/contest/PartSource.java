package org.lianbing.contest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * What another module counts of a member, as a part of an event's weighted total. Contest asks once, when the total is
 * first computed, and keeps the answer: what is earned afterwards changes no result.
 */
public interface PartSource {
    /** Lasting, such as {@code points.earned}; at most 30 characters of ASCII. */
    String code();

    /** In the organiser's words. */
    String label();

    /**
     * What these members have of these days; who has nothing may be missing.
     *
     * @param memberIds at most 1,000
     * @param from local day, included
     * @param until local day, included
     */
    Map<Long, Long> amounts(Collection<Long> memberIds, LocalDate from, LocalDate until);
}
