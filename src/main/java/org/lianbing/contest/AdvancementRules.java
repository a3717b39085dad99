package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * By which rule people go on after a round, as the organiser publishes it.
 *
 * @param places how many go on over all
 * @param unitCap at most so many of one unit; null: no cap
 * @param ties what becomes of people alike at the last place
 * @param noticeDays for how many working days the list hangs in public before it can be sealed
 * @param showScores whether the public list shows scores
 */
@Serdeable
public record AdvancementRules(
        int places, @Nullable Integer unitCap, TieRule ties, int noticeDays, boolean showScores) {}
