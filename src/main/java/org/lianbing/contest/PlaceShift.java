package org.lianbing.contest;

import org.lianbing.exam.RegradeImpact;

/**
 * What a regrade does to a member's place in a round. A member has it where her rank or her score becomes another one.
 *
 * @see ContestApi#foreseenShifts(RegradeImpact.Plan)
 */
public record PlaceShift(long memberId, int oldRank, int rank, int oldScoreTenths, int scoreTenths) {}
