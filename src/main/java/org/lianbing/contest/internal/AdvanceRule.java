package org.lianbing.contest.internal;

import java.util.Map;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.TieRule;
import org.lianbing.platform.Hashes;

/**
 * The published rule by which the people of a ranked list go on to the next round.
 *
 * @param places how many go on over all; used where no division has places of its own
 * @param placesOfDivision how many go on of each division; where it is not empty, every division is a list of its own,
 *     and who stands in a division without places does not go on
 * @param employerCap at most so many of one employer within one list; 0 for no cap
 * @param lotSeed names the lot of {@link TieRule#LOT}; published with the rule
 */
record AdvanceRule(int places, Map<Long, Integer> placesOfDivision, int employerCap, TieRule ties, String lotSeed) {
    static final int PLACES_MAX = 100_000;

    AdvanceRule {
        placesOfDivision = Map.copyOf(placesOfDivision);
        if (places < 0 || places > PLACES_MAX || employerCap < 0) {
            throw new IllegalArgumentException("places 0 to " + PLACES_MAX + ", cap not negative");
        }
    }

    /** Of an event without divisions. */
    static AdvanceRule of(AdvancementRules rules, String lotSeed) {
        return new AdvanceRule(
                rules.places(), Map.of(), rules.unitCap() == null ? 0 : rules.unitCap(), rules.ties(), lotSeed);
    }

    boolean byDivision() {
        return !placesOfDivision.isEmpty();
    }

    /** The lot of one member, for anybody to recompute: the smaller text goes first. SHA-256 of {@code seed:member}. */
    String lot(long memberId) {
        return Hashes.hex(lotSeed + ":" + memberId);
    }
}
