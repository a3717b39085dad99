package org.lianbing.contest;

/** What becomes of people of one rank when the border between two awards runs through them. */
public enum AwardTies {
    /** All of them get the higher award; the places that takes are taken off the next one. */
    UP,
    /** All of them get the lower award, or none behind the last; the places left over stay empty. */
    DOWN
}
