package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Somebody was to be excluded after the places of the round were written. */
public final class RoundBeingRanked extends Problem {
    public RoundBeingRanked() {
        super(Category.CONFLICT, "contest.round-being-ranked", "这一轮的名次已经排好，不能再作废成绩。");
    }
}
