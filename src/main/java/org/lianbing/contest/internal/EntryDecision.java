package org.lianbing.contest.internal;

import org.lianbing.contest.EntryRules;
import org.lianbing.contest.EntryState;

/** What becomes of a registration at the moment it is made or moves up. */
final class EntryDecision {
    private EntryDecision() {}

    /** @param placesTaken by members of the same unit: those entered and those waiting for approval */
    static EntryState of(EntryRules rules, long placesTaken) {
        if (rules.unitCap() != null && placesTaken >= rules.unitCap()) {
            return EntryState.WAITING;
        }
        return rules.approved() ? EntryState.PENDING : EntryState.ENTERED;
    }
}
